import Record

/// A quantity that a figure was computed from, with the rows it was read from.
public struct FigureInput: Hashable, Sendable {
  /// The symbol in the formula.
  public let symbol: String
  /// The value.
  public let value: Double
  /// The unit.
  public let unit: FigureUnit
  /// The questions whose rows it was computed from.
  public let selections: [Selection]
  /// Rows named one by one, where no question finds them.
  public let lines: [LineID]
  /// True where the value is the sum of the observations that the selections find.
  public let isSum: Bool

  /// A quantity with its lineage.
  public init(
    _ symbol: String, _ value: Double, _ unit: FigureUnit, _ selections: [Selection],
    lines: [LineID] = [], isSum: Bool = true
  ) {
    self.lines = lines
    self.symbol = symbol
    self.value = value
    self.unit = unit
    self.selections = selections
    self.isSum = isSum
  }
}

import Record

/// A computed number with everything needed to defend it.
public struct Figure: Hashable, Sendable {
  /// The indicator's identifier.
  public var indicator: String
  /// Which of the indicator's figures it is: `all-causes`, `malicious-acts`; empty for the only one.
  public var variant: String = ""
  /// What it is kept apart by.
  public var keys = FigureKeys()
  /// The value, or why there is none.
  public var value: FigureValue
  /// The unit of the value.
  public var unit: FigureUnit
  /// The 95 % interval, in the same unit.
  public var interval: Interval?
  /// What it was computed from.
  public var inputs: [FigureInput] = []
  /// Whose numbers it counts.
  public var population: Population
  /// Which presences it covers.
  public var scope: Scope
  /// The span of time it answers for.
  public var period: Period
  /// The moment a stock refers to.
  public var moment: Moment?
  /// The files that were read.
  public var snapshots: [Int] = []
  /// What the reader must know.
  public var notes: [FigureNote] = []
  /// The question it answers, where it was asked for through `Indicator.answers`.
  public var request: FigureRequest?

  /// The value as a number, where there is one.
  public var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }
}

/// An input of a figure with its rows.
public struct ExplainedInput: Sendable {
  /// The symbol in the formula.
  public let symbol: String
  /// The value.
  public let value: String
  /// The unit in words.
  public let unit: String
  /// The rows, by file.
  public let rows: [ExplainedRows]
}

import Indicators

/// What a figure rests on.
public struct Explanation: Sendable {
  /// The identifier that the figure links to.
  public let id: String
  /// The figure.
  public let figure: Figure
  /// What it is called.
  public let title: String
  /// The formula with the numbers put in.
  public let formula: String
  /// Population, scope, release and moment.
  public let particulars: [(label: String, text: [Inline])]
  /// The inputs with their rows.
  public let inputs: [ExplainedInput]
  /// What the reader must know.
  public let notes: [[Inline]]
  /// The command that lists every row.
  public let command: String
}

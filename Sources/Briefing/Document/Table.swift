/// A table; the first column holds the heads of its rows.
public struct Table: Sendable {
  /// The title.
  public let title: String
  /// The heads of the columns.
  public let columns: [String]
  /// Which columns hold numbers.
  public let numeric: Set<Int>
  /// The cells, row by row.
  public let rows: [[[Inline]]]

  /// A table.
  public init(title: String, columns: [String], numeric: Set<Int>, rows: [[[Inline]]]) {
    self.title = title
    self.columns = columns
    self.numeric = numeric
    self.rows = rows
  }
}

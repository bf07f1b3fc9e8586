/// A table; the first column holds the heads of its rows.
public struct Table: Sendable {
  /// A name for it within its page, for addresses: `safety-by-type`.
  public let key: String
  /// The title.
  public let title: String
  /// The heads of the columns.
  public let columns: [String]
  /// The columns' names for programs, the same in every language; none where they have only heads.
  public let names: [String]
  /// Which columns hold numbers.
  public let numeric: Set<Int>
  /// The cells, row by row.
  public let rows: [[[Inline]]]

  /// A table.
  public init(
    key: String, title: String, columns: [String], names: [String] = [], numeric: Set<Int>,
    rows: [[[Inline]]]
  ) {
    self.names = names
    self.key = key
    self.title = title
    self.columns = columns
    self.numeric = numeric
    self.rows = rows
  }
}

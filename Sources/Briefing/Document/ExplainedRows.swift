/// Rows of one file.
public struct ExplainedRows: Sendable {
  /// The file's path within the record.
  public let path: String
  /// How many rows.
  public let count: Int
  /// The rows as runs: `12–15, 18`.
  public let ranges: [ClosedRange<Int>]
}

import Record

/// A row that a reader refused.
public struct SmallRefusal: Hashable, Sendable {
  /// Its number; in comma-separated text the header is row 1.
  public let row: Int
  /// The reason.
  public let reason: Refusal

  /// A refused row.
  public init(row: Int, reason: Refusal) {
    self.row = row
    self.reason = reason
  }
}

import Record

/// A file in the record with what became of its rows.
public struct KeptSnapshot: Sendable, Hashable {
  /// The file.
  public let snapshot: Snapshot
  /// What became of its rows.
  public let tally: Tally
}

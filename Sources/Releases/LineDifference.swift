import Record

/// A published row that one release has and another has not, or has otherwise.
public struct LineDifference: Hashable, Sendable {
  /// What became of it.
  public let kind: DifferenceKind
  /// Its natural key, or the whole row where rows have none.
  public let key: String
  /// The row in the earlier release.
  public let before: LineID?
  /// The row in the later release.
  public let after: LineID?
  /// The cells that differ; for a new or removed row all that are not blank.
  public let cells: [Cell]

  /// A cell that differs.
  public struct Cell: Hashable, Sendable {
    /// The column as the later release names it.
    public let column: String
    /// The value in the earlier release.
    public let before: String
    /// The value in the later release.
    public let after: String
  }
}

/// What became of something from one release to the next.
public enum DifferenceKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// It was not there before.
  case new
  /// It is there no more.
  case removed
  /// It says something else.
  case changed
}

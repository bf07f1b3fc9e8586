import Record

/// How one source differs between two records.
public struct SourceDifference: Sendable {
  /// The source's identifier.
  public let source: String
  /// The files before; empty where the source is new in the record.
  public let before: [Snapshot]
  /// The files after; empty where the source has left the record.
  public let after: [Snapshot]
  /// The rows that differ, in the order of the later release, removed ones last.
  public let lines: [LineDifference]
  /// How many rows are new, removed and changed.
  public let lineCounts: DifferenceCounts
  /// How many rows say the same in both.
  public let unchanged: Int
  /// How many observations are new, removed and changed, by series and moment.
  public let observationCounts: DifferenceCounts
  /// In which columns rows differ, and in how many rows.
  public let columns: [(column: String, rows: Int)]
  /// Columns that only the later release has.
  public let addedColumns: [String]
  /// Columns that only the earlier release has.
  public let removedColumns: [String]
  /// How many rows differ, by dimension and by what is kept apart in it.
  public let dimensions: [DimensionDifference]
}

/// How many rows differ for each of the things that a dimension keeps apart.
public struct DimensionDifference: Sendable {
  /// The dimension.
  public let dimension: Dimension
  /// Code and counts, the greatest first.
  public let entries: [(code: String, counts: DifferenceCounts)]
}

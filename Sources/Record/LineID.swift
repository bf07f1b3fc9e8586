/// The address of one published row: the meeting point of all provenance.
public struct LineID: Hashable, Sendable, Codable, Comparable {
  /// The snapshot's number.
  public let snapshot: Int
  /// The row as a spreadsheet numbers it: 1 is the header; in JSON the position of the object,
  /// from 1.
  public let row: Int

  /// A row of a snapshot.
  public init(snapshot: Int, row: Int) {
    self.snapshot = snapshot
    self.row = row
  }

  /// Both numbers in one, for storage.
  public init(packed: Int64) {
    snapshot = Int(packed >> 32)
    row = Int(packed & 0xFFFF_FFFF)
  }

  /// Both numbers in one, for storage.
  public var packed: Int64 { Int64(snapshot) << 32 | Int64(row) }

  /// By snapshot, then by row.
  public static func < (left: LineID, right: LineID) -> Bool { left.packed < right.packed }
}

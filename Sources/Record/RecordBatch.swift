/// A run of published rows with what was read from them.
public struct RecordBatch: Sendable {
  /// The snapshot's number.
  public var snapshot: Int
  /// The number of the first row.
  public var firstRow: Int
  /// The offset of the first row in the snapshot's bytes.
  public var firstByte: Int
  /// The bytes of the rows as published, line breaks included.
  public var text: [UInt8]
  /// The length in bytes of each row, line break included.
  public var rowLengths: [UInt32]
  /// Series that occur for the first time; `series` of the observations counts through all of the
  /// snapshot's series in order of their appearance.
  public var newSeries: [SeriesKey] = []
  /// Places that occur for the first time in the snapshot.
  public var newPlaces: [Place] = []
  /// What was read.
  public var observations: [CompactObservation] = []
  /// Rows refused, with their reason.
  public var quarantined: [(row: Int, refusal: Refusal)] = []
  /// Values corrected, with the correction.
  public var corrected: [(row: Int, correction: Correction)] = []
  /// Facts about identities.
  public var statements: [Statement] = []
  /// Natural keys of rows, for sources whose releases are compared row by row.
  public var keys: [(row: Int, key: String)] = []

  /// An empty batch at a place in a snapshot.
  public init(
    snapshot: Int, firstRow: Int, firstByte: Int, text: [UInt8] = [], rowLengths: [UInt32] = []
  ) {
    self.snapshot = snapshot
    self.firstRow = firstRow
    self.firstByte = firstByte
    self.text = text
    self.rowLengths = rowLengths
  }
}

/// An observation with its series by number: 24 bytes, so that millions pass in bounded memory.
public struct CompactObservation: Hashable, Sendable {
  /// The series, by its order of appearance in the snapshot.
  public let series: Int32
  /// The day, counted from 1 January 1970.
  public let day: Int32
  /// The value.
  public let value: Double
  /// The row.
  public let row: UInt32

  /// An observation of a row.
  public init(series: Int32, day: Int32, value: Double, row: UInt32) {
    self.series = series
    self.day = day
    self.value = value
    self.row = row
  }
}

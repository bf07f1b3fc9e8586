/// A published number with everything it refers to.
public struct Observation: Hashable, Sendable {
  /// Its series.
  public let series: SeriesKey
  /// The day it refers to: the month-end of a headcount, the day of a death, 1 January of a
  /// year's figure.
  public let date: CalendarDate
  /// The value in the measure's unit.
  public let value: Double
  /// The row it was published in.
  public let line: LineID
  /// Whether it may be used.
  public let status: ObservationStatus

  /// An observation with its row.
  public init(
    series: SeriesKey, date: CalendarDate, value: Double, line: LineID, status: ObservationStatus
  ) {
    self.series = series
    self.date = date
    self.value = value
    self.line = line
    self.status = status
  }
}

import Record

/// The moment to which a stock refers.
public enum Moment: Hashable, Sendable {
  /// The end of a month.
  case monthEnd(CalendarDate)
  /// The mean over a calendar year.
  case yearMean(Int)
  /// A calendar year, as researchers coded it.
  case year(Int)

  /// The last day of the moment.
  public var date: CalendarDate {
    switch self {
    case .monthEnd(let date): date
    case .yearMean(let year), .year(let year): PartialDate.year(year).latest
    }
  }
}

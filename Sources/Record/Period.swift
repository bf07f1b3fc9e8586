/// A span of days, both ends included.
public struct Period: Hashable, Sendable, Codable {
  /// The first day.
  public let from: CalendarDate
  /// The last day.
  public let through: CalendarDate

  /// A span of days; nil when it ends before it begins.
  public init?(from: CalendarDate, through: CalendarDate) {
    guard from <= through else { return nil }
    self.from = from
    self.through = through
  }

  /// A single day.
  public init(day: CalendarDate) {
    from = day
    through = day
  }

  /// Every day that the record can hold.
  public static let always = Period(
    unchecked: CalendarDate(dayNumber: -40_000), CalendarDate(dayNumber: 60_000))

  /// The first day, or nil where the span goes back to the beginning of the record.
  public var statedStart: CalendarDate? { from == Period.always.from ? nil : from }

  private init(unchecked from: CalendarDate, _ through: CalendarDate) {
    self.from = from
    self.through = through
  }

  /// The months that end on a day: the twelve months to 9 September 2024 begin on
  /// 10 September 2023.
  public init(months: Int, endingOn end: CalendarDate) {
    through = end
    from = min(end, end.adding(months: -max(1, months)).adding(days: 1))
  }

  /// The calendar year.
  public init(year: Int) {
    let date = PartialDate.year(year)
    from = date.earliest
    through = date.latest
  }

  /// The span between two dates of any precision, each taken at its widest.
  public init?(from: PartialDate, through: PartialDate) {
    self.init(from: from.earliest, through: through.latest)
  }

  /// True when the day lies in the span.
  public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= through }

  /// The span of the same length that ends the day before this one begins: as many months where this
  /// one is of whole months, otherwise as many days.
  public var previous: Period {
    let end = from.adding(days: -1)
    let start = wholeMonths.map { from.adding(months: -$0) } ?? from.adding(days: -days)
    return Period(from: min(start, end), through: end) ?? Period(day: end)
  }

  /// The month-ends in the span, the days to which headcounts refer.
  public var monthEnds: [CalendarDate] {
    var result: [CalendarDate] = []
    var end = from.monthEnd
    while end <= through {
      result.append(end)
      end = end.adding(days: 1).monthEnd
    }
    return result
  }

  /// The number of days, both ends included.
  public var days: Int { Int(through.dayNumber - from.dayNumber) + 1 }

  /// The calendar years that the span touches.
  public var years: ClosedRange<Int> { from.year...through.year }

  /// How many months it is long; nil where it is not of whole months.
  private var wholeMonths: Int? {
    let start = from.components
    let end = through.adding(days: 1).components
    guard start.day == end.day else { return nil }
    let months = (end.year - start.year) * 12 + end.month - start.month
    return months > 0 ? months : nil
  }
}

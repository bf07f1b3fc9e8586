/// A day, month or year as publishers of tables write it: `2021-01-31`, `2021-01-31T00:00:00Z`,
/// `2021-01-31 00:00:00`, `31-Jan-21`, `31-Jan-2021`, `31 January 2021`, `1/31/2021` is not among them
/// since it can mean two days; milliseconds since 1970 (negative before it), `2021-01`, `2021`.
public struct PublishedDate: Hashable, Sendable, CustomStringConvertible {
  /// The date with its precision.
  public let date: PartialDate

  /// Reads a date; nil for anything else.
  public init?(_ text: String) {
    guard let date = Self.iso(text) ?? Self.milliseconds(text) ?? Self.abbreviated(text) else {
      return nil
    }
    self.date = date
  }

  /// The date in the form of ISO 8601.
  public var description: String { date.description }

  private static func iso(_ text: String) -> PartialDate? {
    if text.utf8.count > 10 {
      let tail = text.utf8.dropFirst(10)
      guard let mark = tail.first, mark == 84 || mark == 32 else { return nil }
      return CalendarDate(iso: text.prefix(10)).map(PartialDate.day)
    }
    return PartialDate(text)
  }

  /// Milliseconds at midnight; small numbers are years, not milliseconds.
  private static func milliseconds(_ text: String) -> PartialDate? {
    guard let value = Int64(text), abs(value) >= 86_400_000 || value == 0,
      value % 86_400_000 == 0, let day = Int32(exactly: value / 86_400_000),
      (-10_000...30_000).contains(day)
    else { return nil }
    return .day(CalendarDate(dayNumber: day))
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Two digits of a year mean this century: the tables that write it so begin in 2010.
  private static func abbreviated(_ text: String) -> PartialDate? {
    let parts = text.split { $0 == "-" || $0 == " " }.map(String.init)
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]), parts[1].count >= 3,
      let month = months.firstIndex(of: String(parts[1].lowercased().prefix(3)))
    else { return nil }
    return CalendarDate(year: year < 100 ? 2000 + year : year, month: month + 1, day: day)
      .map(PartialDate.day)
  }
}

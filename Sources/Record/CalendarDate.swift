/// A day of the Gregorian calendar, without time or time zone.
///
/// Civil arithmetic only: no locale, no clock, so the same input always gives the same day.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1 January 1970, negative before it.
  public let dayNumber: Int32

  /// Takes a count of days since 1 January 1970.
  public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// A day by year, month and day of month; nil for a day that does not exist (30 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysIn(month: month, year: year)
    else { return nil }
    self.dayNumber = CalendarDate.number(year: year, month: month, day: day)
  }

  /// Reads `2024-09-09`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let date = bytes.withUnsafeBytes({ CalendarDate(isoBytes: $0) }) else { return nil }
    self = date
  }

  /// Reads the ten ASCII bytes of `2024-09-09`; nil for anything else.
  public init?(isoBytes bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    var parts = (0, 0, 0)
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = Int(bytes[index]) - 48
      guard digit >= 0, digit <= 9 else { return nil }
      if index < 4 {
        parts.0 = parts.0 * 10 + digit
      } else if index < 7 {
        parts.1 = parts.1 * 10 + digit
      } else {
        parts.2 = parts.2 * 10 + digit
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }

  /// Year, month (1–12) and day of month (1–31).
  public var components: (year: Int, month: Int, day: Int) {
    // H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): eras of 400 years that
    // begin on 1 March, so that the leap day is the last day of a year.
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  public var year: Int { components.year }
  /// The month, 1–12.
  public var month: Int { components.month }
  /// The day of the month, 1–31.
  public var day: Int { components.day }

  /// True on the last day of a month, the day to which month-end headcounts refer.
  public var isMonthEnd: Bool { CalendarDate(dayNumber: dayNumber + 1).day == 1 }

  /// Another day, some days later (or earlier when negative).
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + Int32(days))
  }

  /// How many days this one comes after another; negative where it comes before it.
  public func days(since other: CalendarDate) -> Int { Int(dayNumber) - Int(other.dayNumber) }

  /// The same day some months later; the last day of that month where the day does not exist.
  public func adding(months: Int) -> CalendarDate {
    let parts = components
    let index = parts.year * 12 + (parts.month - 1) + months
    let year = index >= 0 ? index / 12 : (index - 11) / 12
    let month = index - year * 12 + 1
    let day = min(parts.day, CalendarDate.daysIn(month: month, year: year))
    return CalendarDate(dayNumber: CalendarDate.number(year: year, month: month, day: day))
  }

  /// The last day of this date's month.
  public var monthEnd: CalendarDate {
    let parts = components
    return adding(days: CalendarDate.daysIn(month: parts.month, year: parts.year) - parts.day)
  }

  /// The first day of this date's month.
  public var monthStart: CalendarDate { adding(days: 1 - day) }

  /// `2024-09-09`.
  public var description: String {
    let parts = components
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }

  /// Earlier before later.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The number of days of a month, 28–31.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension CalendarDate: Codable {
  /// Read from `2024-09-09`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day of the calendar: \(text)")
    }
    self = date
  }

  /// Written as `2024-09-09`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// A date with the precision with which it is known: `2021`, `2021-02` or `2021-02-16`.
///
/// A publisher's `2004-06-01` for "June 2004" would claim a day that nobody stated; the record
/// keeps what is known and no more.
public enum PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// Only the year is known.
  case year(Int)
  /// The month is known.
  case month(Int, Int)
  /// The day is known.
  case day(CalendarDate)

  /// Reads `2021`, `2021-02` or `2021-02-16`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard text.utf8.count == 4, let year = Self.number(parts[0]), year > 0 else { return nil }
      self = .year(year)
    case 2:
      guard parts[0].utf8.count == 4, parts[1].utf8.count == 2, let year = Self.number(parts[0]),
        year > 0, let month = Self.number(parts[1]), (1...12).contains(month)
      else { return nil }
      self = .month(year, month)
    default:
      guard let date = CalendarDate(iso: text) else { return nil }
      self = .day(date)
    }
  }

  /// Digits alone; a sign would make another date of it.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int(text) : nil
  }

  /// The first day that the date can mean.
  public var earliest: CalendarDate {
    switch self {
    case .year(let year): CalendarDate(year: year, month: 1, day: 1) ?? CalendarDate(dayNumber: 0)
    case .month(let year, let month):
      CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
    case .day(let date): date
    }
  }

  /// The last day that the date can mean.
  public var latest: CalendarDate {
    switch self {
    case .year(let year):
      CalendarDate(year: year, month: 12, day: 31) ?? CalendarDate(dayNumber: 0)
    case .month: earliest.monthEnd
    case .day(let date): date
    }
  }

  /// How much is known.
  public var precision: Precision {
    switch self {
    case .year: .year
    case .month: .month
    case .day: .day
    }
  }

  /// As written: `2021`, `2021-02` or `2021-02-16`.
  public var description: String {
    switch self {
    case .year(let year): padded(year, 4)
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .day(let date): date.description
    }
  }
}

extension PartialDate: Codable {
  /// Read from `2021`, `2021-02` or `2021-02-16`; YAML may hand a bare year as a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  /// Written with its precision.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

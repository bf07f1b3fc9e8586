/// A length of time counted on the calendar, written as ISO 8601 writes it: `P90D`, `P3M`, `P1Y`.
public struct CalendarDuration: Hashable, Sendable, CustomStringConvertible {
  /// The unit in which the text counts. Three months and ninety days are different lengths.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case days = "D"
    case weeks = "W"
    case months = "M"
    case years = "Y"
  }

  /// How many, 1 or more.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// A length of time; nil for a count below 1 or above 10,000.
  public init?(_ count: Int, _ unit: Unit) {
    guard (1...10_000).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// Reads `P90D`; nil for anything but a single unit.
  public init?(iso text: String) {
    guard text.first == "P", let last = text.last, let unit = Unit(rawValue: String(last)),
      let count = Int(text.dropFirst().dropLast())
    else { return nil }
    self.init(count, unit)
  }

  /// `P90D`.
  public var description: String { "P\(count)\(unit.rawValue)" }

  /// The day this long after another, counted from the day after it: 90 days after 15 March is
  /// 13 June. Months and years keep the day of the month, or take the month's last day where
  /// there is no such day: one month after 31 January is the last of February.
  public func after(_ day: CalendarDate, times: Int = 1) -> CalendarDate {
    let total = count * times
    switch unit {
    case .days: return day.adding(days: total)
    case .weeks: return day.adding(days: 7 * total)
    case .months: return day.adding(months: total)
    case .years: return day.adding(months: 12 * total)
    }
  }

  /// The day this long before another.
  public func before(_ day: CalendarDate) -> CalendarDate { after(day, times: -1) }
}

extension CalendarDuration: Codable {
  /// Read from `P90D`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let duration = CalendarDuration(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a duration of one unit: \(text)")
    }
    self = duration
  }

  /// Written as `P90D`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

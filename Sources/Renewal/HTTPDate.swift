import Record

/// Dates as servers state them: `Tue, 24 Nov 2026 20:19:08 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
  /// The day.
  static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 6, parts[5] == "GMT",
      case .day(let day) = PublishedDate("\(parts[1])-\(parts[2])-\(parts[3])")?.date
    else { return nil }
    return day
  }
}

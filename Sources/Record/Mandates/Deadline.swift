/// When something falls due, as the text of a resolution states it and normalised.
public enum Deadline: Hashable, Sendable {
  /// On a day, or by it.
  case day(CalendarDate)
  /// In a month, where the text names no day.
  case month(PartialDate)
  /// Again and again, at this distance.
  case every(CalendarDuration)
  /// When the mandate ends, or this long before it.
  case endOfMandate(before: CalendarDuration?)
  /// Within another report or briefing that is asked for elsewhere.
  case asPartOf
  /// This long after the adoption, where the day of the adoption is not known.
  case afterAdoption(CalendarDuration)
  /// Without a date: regularly, as necessary.
  case unscheduled
}

extension Deadline: CustomStringConvertible {
  /// `2024-11-15`, `2024-11`, `P90D`, `end-of-mandate`, `end-of-mandate-P30D`, `as-part-of`,
  /// `adoption+P90D`, `unscheduled`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let month): month.description
    case .every(let duration): duration.description
    case .endOfMandate(nil): "end-of-mandate"
    case .endOfMandate(let before?): "end-of-mandate-\(before)"
    case .asPartOf: "as-part-of"
    case .afterAdoption(let duration): "adoption+\(duration)"
    case .unscheduled: "unscheduled"
    }
  }
}

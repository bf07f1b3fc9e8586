import Record

/// A time as a text states it.
public struct StatedTime: Hashable, Sendable {
  /// What sort of time.
  public enum Form: Hashable, Sendable {
    /// A day, month or year: "9 September 2024", "last year".
    case date(PartialDate)
    /// From one date through another; nil for an open end: "since 1948", "22 and 23 September".
    case span(from: PartialDate?, through: PartialDate?)
    /// A length: "for six months".
    case duration(CalendarDuration)
    /// An interval: "every 12 months".
    case every(CalendarDuration)

    /// True for a single day.
    public var isDay: Bool { if case .date(.day) = self { true } else { false } }
  }

  /// What was stated.
  public let form: Form
  /// True where the day of the text was needed: "this Monday", "the previous year", a day without its
  /// year.
  public let isRelative: Bool

  /// A time.
  public init(_ form: Form, isRelative: Bool = false) {
    self.form = form
    self.isRelative = isRelative
  }

  /// As ISO 8601 writes it: `2024-09-09`, `1948/..`, `2024-09-22/2024-09-23`, `P6M`, `R/P12M`.
  public var notation: String {
    switch form {
    case .date(let date): date.description
    case .span(let from, let through):
      "\(from?.description ?? "..")/\(through?.description ?? "..")"
    case .duration(let duration): duration.description
    case .every(let duration): "R/\(duration.description)"
    }
  }

  /// The days it covers, for a date or a span.
  public var period: Period? {
    switch form {
    case .date(let date): Period(from: date, through: date)
    case .span(let from, let through):
      Period(
        from: from?.earliest ?? Period.always.from,
        through: through?.latest ?? Period.always.through)
    case .duration, .every: nil
    }
  }
}

import Mentions
import Record

/// The spans of days that a count of events may be meant for.
struct Spans {
  /// A span, and what was assumed to reach it.
  struct Span: Hashable {
    let period: Period
    var remark: Remark?
    /// True where the text names no time.
    var isOpen = false
  }

  /// The spans that a claim's words allow, the likeliest first.
  ///
  /// A year not over on the day of the text is meant up to that day; the whole year is tried too, for a
  /// text that is older than the day given for it.
  static func of(_ subject: Subject, day: CalendarDate) -> [Span] {
    if let period = subject.time?.period {
      return closed(period, day: day).map { Span(period: $0) }
    }
    let always = Period(from: Period.always.from, through: day)
    if subject.isLifetime, let always { return [Span(period: always)] }
    var spans: [Span] = []
    if let period = subject.topicTime?.period {
      spans += closed(period, day: day).map {
        Span(period: $0, remark: .timeOfParagraph($0), isOpen: true)
      }
    }
    let since = Period(from: Period.always.from, through: day)
    let year = Period(from: PartialDate.year(day.year).earliest, through: day)
    for period in [since, year].compactMap({ $0 }) + [
      Period(months: 12, endingOn: day), Period(year: day.year - 1),
    ] {
      spans.append(Span(period: period, remark: .timeIsOpen, isOpen: true))
    }
    return spans
  }

  private static func closed(_ period: Period, day: CalendarDate) -> [Period] {
    guard period.from <= day, day < period.through else { return [period] }
    let whole = period.through == Period.always.through ? [] : [period]
    return (Period(from: period.from, through: day).map { [$0] } ?? []) + whole
  }
}

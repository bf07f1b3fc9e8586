import Indicators
import Record
import Wording

/// Mandates that end, reports and other duties that fall due after the day of the briefing.
enum DueSection {
  /// How far ahead mandates and the duties of other resolutions are looked for.
  private static let daysAhead = 180
  /// How far ahead reports are looked for, which are many.
  private static let daysOfReports = 90

  static func write(_ draft: inout Draft) throws(BriefingError) {
    let schedule = try draft.schedule()
    // What is only recalled is no fact to be printed.
    let events = events(schedule, draft.asOf, days: daysAhead).filter { $0.review == .reviewed }
    draft.paragraph("due.section.reading")
    annual(schedule, &draft)
    mandates(events.filter { $0.kind == .expiry || $0.kind == .end }, &draft)
    lapsed(schedule, &draft)
    let untilReports = draft.asOf.adding(days: daysOfReports)
    table(
      "due.section.reports-table", daysOfReports,
      events.filter { $0.kind == .report && $0.day <= untilReports }, &draft)
    table("due.section.duties-table", daysAhead, events.filter { $0.kind == .duty }, &draft)
  }

  private static func events(
    _ schedule: Schedule, _ day: CalendarDate, days: Int
  ) -> [DueEvent] {
    Period(from: day, through: day.adding(days: days)).map { schedule.events(in: $0) } ?? []
  }

  /// The cycle of the annual briefing itself.
  private static func annual(_ schedule: Schedule, _ draft: inout Draft) {
    guard
      let event = events(schedule, draft.asOf, days: 366).first(where: {
        $0.id.hasPrefix("duty/2378-annual-briefing")
      })
    else { return }
    var arguments: [String: Argument] = [
      "resolution": .isolated(event.resolution), "date": .date(.day(event.day)),
    ]
    if case .met(let on) = event.outcome {
      arguments["meeting"] = .date(.day(on))
      draft.paragraph("due.section.annual-met", arguments)
    } else {
      draft.paragraph("due.section.annual", arguments)
    }
  }

  private static func mandates(_ events: [DueEvent], _ draft: inout Draft) {
    let words = DueWording(draft.wording)
    guard !events.isEmpty else {
      draft.paragraph("due.section.no-mandates", ["days": .count(daysAhead)])
      return
    }
    draft.table(
      "due.section.mandates-table",
      columns: ["mission", "due-day", "days-left", "falls-due", "asked-in", "source"],
      numeric: [2],
      rows: events.map { event in
        [
          [.text(words.subject(event))], [.text(draft.wording.date(event.day))],
          [.isolated(draft.wording.number(Double(event.day.days(since: draft.asOf)), .days))],
          [.text(words.what(event))], [.isolated(event.resolution)], sources(event.sources),
        ]
      }, arguments: ["days": .count(daysAhead)])
  }

  private static func lapsed(_ schedule: Schedule, _ draft: inout Draft) {
    let view = draft.view
    let day = draft.asOf
    let lapsed = schedule.lapsed(on: day).filter { mandate in
      view.mission(mandate.mission)?.isActive(on: day) ?? false
    }
    draft.table(
      "due.section.lapsed-table", columns: ["mission", "until", "asked-in", "source"],
      numeric: [],
      rows: lapsed.map { mandate in
        [
          [.text(draft.wording.mission(mandate.mission))],
          [.text(mandate.until.map { draft.wording.date($0) } ?? "—")],
          [.isolated(mandate.term.resolution)], sources(mandate.term.sources),
        ]
      })
  }

  private static func table(
    _ key: String, _ days: Int, _ events: [DueEvent], _ draft: inout Draft
  ) {
    let words = DueWording(draft.wording)
    draft.table(
      key, columns: ["due-day", "mission", "falls-due", "addressee", "asked-in", "source"],
      numeric: [],
      rows: events.map { event in
        [
          [.text(draft.wording.date(event.day)), .aside(words.basis(event))],
          [.text(words.subject(event))], [.text(words.what(event))],
          [.text(words.addressee(event))],
          [.text(words.source(event.resolution, paragraph: event.paragraph))],
          sources(event.sources),
        ]
      }, arguments: ["days": .count(days)])
  }

  /// The first source, with its address where it has one; the record has all of them.
  private static func sources(_ sources: [Citation]) -> [Inline] {
    guard let first = sources.first else { return [.text("—")] }
    guard let address = first.address else { return [.isolated(first.title)] }
    return [.address(first.title, url: address)]
  }
}

extension Draft {
  /// Decisions, duties and meetings as they were known on the day the briefing speaks for.
  func schedule() throws(BriefingError) -> Schedule {
    do {
      return Schedule(
        histories: try view.mandates().histories, duties: facts.duties, meetings: facts.meetings
      ).known(on: asOf)
    } catch {
      throw .indicator(error)
    }
  }
}

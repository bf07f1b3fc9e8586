import Briefing
import Indicators
import Record

/// What falls due, in cells that lead to the operation, the decision's row and the sources.
struct EventCells {
  /// The columns by the keys of the catalogue.
  static let columns = [
    "due-day", "mission", "falls-due", "addressee", "asked-in", "known", "mandate-sources",
  ]

  private let words: DueWording
  private let mandates: RecordedMandates
  private let asOf: CalendarDate

  init(_ page: PageDraft) {
    words = DueWording(page.wording)
    mandates = page.record.mandates
    asOf = page.request.day
  }

  /// The cells of an event.
  func row(_ event: DueEvent) -> [[Inline]] {
    let outcome = words.outcome(event, asOf: asOf)
    return [
      [.text(words.wording.date(event.day)), .aside(words.basis(event))],
      DueCells.subject(event, words), [.text(words.what(event))],
      [.text(words.addressee(event))],
      decision(event.resolution, event.mission, paragraph: event.paragraph),
      [.text(outcome.isEmpty ? "—" : outcome)], sources(event.sources),
    ]
  }

  /// A decision, leading to the row in which the record keeps it; a duty of no operation leads to the
  /// duties.
  func decision(_ resolution: String, _ mission: EntityID?, paragraph: String?) -> [Inline] {
    let text = words.source(resolution, paragraph: paragraph)
    guard let mission else { return [.page(text, path: "/meetings")] }
    let decision = mandates.history(of: mission)?.decisions.first { $0.resolution == resolution }
    guard let line = decision.flatMap({ mandates.line(mission, $0) }) else {
      return [.isolated(text)]
    }
    return [.row(text, line)]
  }

  /// Where the facts were read, each leading to its address where it has one.
  func sources(_ sources: [Citation]) -> [Inline] {
    let separator = words.wording.language == .ar ? "؛ " : "; "
    return sources.enumerated().flatMap { index, source -> [Inline] in
      (index > 0 ? [.text(separator)] : []) + [CitedSource.inline(source)]
    }
  }
}

import Briefing
import Indicators
import Questions
import Record
import Store
import Wording

/// The state of peacekeeping today: what is in the field, what it lost, what falls due next, and what
/// the record learned last.
enum HomePage: PageWriter {
  static let route = Route("/")
  static let section = "home"
  static let examples = ["/", "/?as-of=2024-09-09"]

  /// How many days ahead dates are shown.
  private static let daysAhead = 90
  /// How many dates, releases and missions are shown; the pages behind have all.
  private static let shown = 8

  static func write(_ page: inout PageDraft) throws(SiteError) {
    page.title = page.text("site.home.title")
    page.lead = page.draft.inlines("site.home.lead", ["date": .date(.day(page.request.day))])
    try page.write { draft throws(BriefingError) in
      try BriefingCompiler.write("summary", &draft)
    }
    page.draft.add(
      .paragraph([.page(page.text("site.home.check"), path: CheckPage.examples[0])]))
    try losses(&page)
    dates(&page)
    try operations(&page)
    changes(&page)
  }

  /// The missions that lost most to malicious acts since 1948, each number with its explanation.
  private static func losses(_ page: inout PageDraft) throws(SiteError) {
    page.draft.heading(page.text("site.home.losses"), anchor: "losses")
    var question = FigureQuestion(Fatalities.definition.id)
    question.to = .day(page.request.day)
    question.by = [.mission, .type]
    let malicious = try page.figures(question).filter { $0.keys.incident == .maliciousAct }
    question.by = [.mission]
    let all = try page.figures(question)
    var rows: [[[Inline]]] = []
    let greatest = malicious.sorted {
      ($1.number ?? 0, $0.keys.mission?.rawValue ?? "") < (
        $0.number ?? 0, $1.keys.mission?.rawValue ?? ""
      )
    }
    for figure in greatest.prefix(shown) {
      guard let mission = figure.keys.mission else { continue }
      rows.append([
        [.entity(page.wording.mission(mission), mission)], try page.cell(figure),
        try page.cell(all.first { $0.keys.mission == mission }),
      ])
    }
    page.draft.table(
      "site.home.losses-table", columns: ["mission", "malicious-deaths", "deaths"],
      numeric: [1, 2], rows: rows)
    page.draft.add(
      .paragraph([
        .page(
          page.text("site.home.losses-more"),
          path: "/indicators/fatalities?by=mission,type")
      ]))
  }

  private static func dates(_ page: inout PageDraft) {
    page.draft.heading(page.text("site.home.dates"), anchor: "dates")
    var question = DueQuestion()
    question.asOf = page.request.day
    question.within = daysAhead
    let answer = question.answer(in: page.record, today: page.request.today)
    let words = DueWording(page.wording)
    page.draft.table(
      "site.home.dates-table", columns: ["due-day", "mission", "falls-due", "asked-in"],
      numeric: [],
      rows: answer.fallsDue.prefix(shown).map { event in
        [
          [.text(page.wording.date(event.day))], DueCells.subject(event, words),
          [.text(words.what(event))],
          [.isolated(words.source(event.resolution, paragraph: event.paragraph))],
        ]
      }, arguments: ["days": .count(daysAhead)])
    if answer.fallsDue.isEmpty { page.draft.paragraph("due.none") }
    page.draft.add(
      .paragraph([.page(page.text("site.home.dates-more"), path: "/calendar")]))
  }

  private static func operations(_ page: inout PageDraft) throws(SiteError) {
    let day = page.request.day
    let active = page.record.view.missions.filter {
      $0.kind == .peacekeepingOperation && $0.isActive(on: day)
    }.sorted { $0.acronym < $1.acronym }
    page.draft.heading(page.text("site.home.operations"), anchor: "operations")
    var strength = FigureQuestion(Strength.definition.id)
    strength.to = .day(day)
    strength.by = [.mission]
    let strengths = try page.figures(strength)
    var rows: [[[Inline]]] = []
    for mission in active {
      let mandate = page.record.mandates.history(of: mission.id)?.mandate(on: day)
      var term: [Inline] = [.text(mandate?.until.map { page.wording.date($0) } ?? "—")]
      if mandate?.hasRunOut == true {
        term.append(.aside(page.text("missions.row.mandate-run-out")))
      }
      let hosts = mission.hosts.map { page.wording.state($0) }
        .joined(separator: "\(page.wording.separator) ")
      rows.append([
        [.entity(page.wording.mission(mission.id), mission.id)], [.text(hosts)],
        try page.cell(strengths.first { $0.keys.mission == mission.id }),
        term,
      ])
    }
    page.draft.table(
      "site.home.operations-table", columns: ["mission", "hosts", "strength", "until"],
      numeric: [2], rows: rows)
    page.draft.add(
      .paragraph([.page(page.text("site.home.operations-more"), path: "/missions")]))
  }

  /// The releases of publishers that the record took in last.
  private static func changes(_ page: inout PageDraft) {
    page.draft.heading(page.text("site.home.changes"), anchor: "changes")
    let newest = page.record.view.snapshots.sorted {
      ($1.snapshot.retrieved, $1.snapshot.published.latest, $0.snapshot.path)
        < ($0.snapshot.retrieved, $0.snapshot.published.latest, $1.snapshot.path)
    }
    var sources: [String] = []
    var rows: [[[Inline]]] = []
    for kept in newest where !sources.contains(kept.snapshot.source) && rows.count < shown {
      let source = kept.snapshot.source
      sources.append(source)
      rows.append([
        [
          .page(
            page.record.view.sources[source]?.title.preferred(page.language) ?? source,
            path: "/sources/\(source)")
        ],
        [.isolated(kept.snapshot.version)],
        [.text(page.wording.date(kept.snapshot.published))],
        [.text(page.wording.date(kept.snapshot.retrieved))],
      ])
    }
    page.draft.table(
      "site.home.changes-table", columns: ["source", "release", "published-on", "retrieved"],
      numeric: [], rows: rows)
  }
}

import Briefing
import Indicators
import Questions
import Record
import Wording

/// All missions with their dates, strength and losses.
enum MissionsPage: PageWriter {
  static let route = Route("/missions")
  static let section = "missions"
  static let parameterNames = ["kind", "status", "host", "region"]
  static let examples = [
    "/missions", "/missions?kind=peacekeeping-operation&status=active",
    "/missions?region=Africa&as-of=2014-02-28", "/missions?host=cod",
  ]

  /// Whether a mission is in the field on the day.
  enum Status: String, CaseIterable { case active, closed }

  static func write(_ page: inout PageDraft) throws(SiteError) {
    page.title = page.text("site.missions.title")
    page.lead = page.draft.inlines("site.missions.lead", ["date": .date(.day(page.request.day))])
    let choice = try choice(page)
    page.add(.form(form(choice, page)))
    let missions = page.record.view.missions.filter { choice.holds($0, page) }
    let counted = missions.filter { $0.kind != .aggregate }
    page.draft.paragraph(
      "site.missions.found",
      [
        "n": .count(missions.count),
        "active": .count(counted.count { $0.isActive(on: page.request.day) }),
      ])
    let figures = try MissionFigures(missions, page)
    for kind in MissionKind.allCases {
      let own = missions.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      page.draft.heading(page.text("mission-kind.\(kind.rawValue)"), anchor: kind.rawValue)
      if kind == .aggregate { page.draft.note("site.missions.umbrellas") }
      try table(kind, own, figures, &page)
    }
    if figures.isKnownEarlier { page.draft.note("site.missions.moments") }
    if let known = figures.deathsKnownThrough {
      page.draft.note("site.deaths.known-through", ["date": .date(.day(known))])
    }
  }

  // MARK: Choice

  private struct Choice {
    var kind: MissionKind?
    var status: Status?
    var host: EntityID?
    var region: String?

    func holds(_ mission: Mission, _ page: PageDraft) -> Bool {
      if let kind, mission.kind != kind { return false }
      if let status, mission.isActive(on: page.request.day) != (status == .active) { return false }
      if let host, !mission.hosts.contains(host) { return false }
      if let region,
        !mission.hosts.contains(where: { page.record.view.state($0)?.region == region })
      {
        return false
      }
      // What had not begun by the day does not belong to its record.
      guard let start = mission.start else { return true }
      return start.earliest <= page.request.day
    }
  }

  private static func choice(_ page: PageDraft) throws(SiteError) -> Choice {
    let parameters = page.request.parameters
    return try page.ask { () throws(QuestionError) in
      var choice = Choice()
      choice.kind = try parameters.choice("kind", MissionKind.self)
      choice.status = try parameters.choice("status", Status.self)
      if let host = parameters["host"] { choice.host = try page.record.contributor(host) }
      choice.region = parameters["region"]
      if let region = choice.region, !regions(page).contains(region) {
        throw .malformed(parameter: "region", value: region)
      }
      return choice
    }
  }

  private static func regions(_ page: PageDraft) -> [String] {
    Set(
      page.record.view.missions.flatMap(\.hosts).compactMap { page.record.view.state($0)?.region }
    )
    .sorted()
  }

  private static func form(_ choice: Choice, _ page: PageDraft) -> Form {
    let any = Form.Option("", page.text("site.form.all"))
    let hosts = Set(page.record.view.missions.flatMap(\.hosts)).map { host in
      Form.Option(host.key, page.wording.state(host))
    }.sorted { ($0.label, $0.value) < ($1.label, $1.value) }
    var form = Form(
      title: page.text("site.missions.form"), path: route.pattern,
      fields: [
        .init(
          "kind", label: page.text("column.kind"), value: choice.kind?.rawValue,
          .choice(
            [any]
              + MissionKind.allCases.map {
                .init($0.rawValue, page.text("mission-kind.\($0.rawValue)"))
              })),
        .init(
          "status", label: page.text("column.status"), value: choice.status?.rawValue,
          .choice(
            [any] + Status.allCases.map { .init($0.rawValue, page.text("site.status.\($0)")) })),
        .init(
          "region", label: page.text("column.region"), value: choice.region,
          .choice([any] + regions(page).map { .init($0, page.text("site.region.\($0)")) })),
        .init(
          "host", label: page.text("column.host-state"), value: choice.host?.key,
          .choice([any] + hosts)),
        .init(
          "as-of", label: page.text("site.form.as-of"), value: page.request.parameters["as-of"],
          .date),
      ], submit: page.text("site.form.show"))
    form.asksAtOnce = true
    return form
  }

  // MARK: Table

  /// Missions in the field first, the oldest first; then closed ones, the last to close first.
  private static func ordered(_ missions: [Mission], on day: CalendarDate) -> [Mission] {
    func date(_ date: PartialDate?) -> Int { Int(date?.earliest.dayNumber ?? 0) }
    let active = missions.filter { $0.isActive(on: day) }
      .sorted { (date($0.start), $0.acronym) < (date($1.start), $1.acronym) }
    let closed = missions.filter { !$0.isActive(on: day) }
      .sorted { (date($1.end), $0.acronym) < (date($0.end), $1.acronym) }
    return active + closed
  }

  private static func table(
    _ kind: MissionKind, _ missions: [Mission], _ figures: MissionFigures, _ page: inout PageDraft
  ) throws(SiteError) {
    let day = page.request.day
    let words = page.wording
    var rows: [[[Inline]]] = []
    for mission in ordered(missions, on: day) {
      var began: [Inline] = [.text(mission.start.map { words.date($0) } ?? "—")]
      if let established = mission.established {
        began +=
          [.text(" (")] + DecisionCell.resolution(established, of: mission.id, page.record)
          + [.text(")")]
      }
      let ended: String
      if mission.isActive(on: day) {
        ended = page.text("site.status.active")
      } else {
        ended = mission.end.map { words.date($0) } ?? "—"
      }
      var hosts: [Inline] = []
      for host in mission.hosts {
        if !hosts.isEmpty { hosts.append(.text("\(words.separator) ")) }
        hosts.append(.entity(words.state(host), host))
      }
      rows.append([
        [
          .entity(words.mission(mission.id), mission.id),
          .aside(mission.names.preferred(page.language)),
        ],
        hosts.isEmpty ? [.text("—")] : hosts, began, [.text(ended)],
        try figures.strength(mission, &page), try figures.deaths(mission, &page),
        try figures.malicious(mission, &page),
      ])
    }
    page.draft.add(
      .table(
        Table(
          key: "missions-\(kind.rawValue)", title: page.text("mission-kind.\(kind.rawValue)"),
          columns: [
            "mission", "host-states", "start", "end", "last-strength", "deaths",
            "malicious-deaths",
          ].map { page.text("column.\($0)") },
          names: [
            "mission", "host-states", "start", "end", "last-strength", "deaths",
            "malicious-deaths",
          ], numeric: [4, 5, 6], rows: rows)))
  }
}

import Briefing
import Indicators
import Questions
import Record
import Wording

/// One mission: its mandate on a day, strength, contributors, losses, money, and what comes next.
///
/// A mission that had closed by the day speaks of its own end.
enum MissionPage: PageWriter {
  static let route = Route("/missions/{mission}")
  static let section = "missions"
  static let parameterNames = [MissionMap.yearParameter]
  static let examples = [
    "/missions/minusma", "/missions/unmiss?as-of=2024-09-09", "/missions/unosom",
    "/missions/unosom-i", "/missions/unama",
  ]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let id = try page.mission(page.request.value("mission"))
    guard let mission = page.record.view.mission(id) else {
      throw .question(.unknownMission(spelling: id.key))
    }
    page.title = mission.names.preferred(page.language)
    let day = page.request.day
    let isActive = mission.isActive(on: day)
    let end = mission.end.map(\.latest).flatMap { $0 < day ? $0 : nil }
    page.lead = lead(mission, end, page)
    page.add(.form(form(page)))
    umbrella(mission, &page)
    if mission.start.map({ $0.earliest > day }) ?? false {
      page.draft.note("site.mission.not-begun")
      return
    }
    if let end { page.speak(for: end) }
    let record = page.record
    let mandate = isActive ? record.mandates.history(of: id)?.mandate(on: day) : nil
    try page.write { draft throws(BriefingError) in
      let deployment = try draft.figures(Deployment.self, draft.untilNow) { $0.by = [.mission] }
      try MissionParticulars.write(mission, mandate, deployment, &draft, lossesThrough: day)
      draft.note(
        "site.mission.period",
        ["from": .date(.day(draft.period.from)), "through": .date(.day(draft.period.through))])
    }
    MissionTransition.write(mission, &page)
    MissionMandate.write(mission, end ?? day, &page)
    MissionTimeline.write(mission, &page)
    if end == nil { dates(mission, &page) }
    try page.write { draft throws(BriefingError) in
      let only: (inout FigureRequest) -> Void = { $0.missions = [id] }
      let name = draft.wording.mission(id)
      try StrengthByYear(
        only: only, name: name, first: mission.start?.earliest.year ?? draft.asOf.year
      ).write(&draft)
      try MissionContributors.write(mission, &draft)
      try MissionCeilings.write(mission, &draft)
    }
    try MissionMap.write(mission, &page)
    // Deaths may be registered after the end.
    if end != nil { page.speak(for: day) }
    try page.write { draft throws(BriefingError) in
      let name = draft.wording.mission(id)
      let lost = try DeathsByYear(only: { $0.missions = [id] }, name: name).write(&draft)
      if lost { try MissionRates.write(mission, &draft) }
      try MissionMoney.write(mission, &draft)
    }
  }

  /// The acronym, and when the mission was in the field.
  private static func lead(
    _ mission: Mission, _ end: CalendarDate?, _ page: PageDraft
  ) -> [Inline] {
    let words = page.wording
    let name: [Inline] = [.text(words.mission(mission.id)), .text(" — ")]
    let kind = page.text("site.mission.kind.\(mission.kind.rawValue)")
    guard let start = mission.start else { return name + [.text(kind)] }
    if end != nil, let date = mission.end {
      return name
        + page.draft.inlines(
          "site.mission.lead-closed",
          ["kind": .text(kind), "from": .date(start), "through": .date(date)])
    }
    return name
      + page.draft.inlines(
        "site.mission.lead",
        ["kind": .text(kind), "from": .date(start), "date": .date(.day(page.request.day))])
  }

  private static func form(_ page: PageDraft) -> Form {
    Form(
      title: page.text("site.mission.form"), path: page.request.path,
      fields: [
        .init(
          "as-of", label: page.text("site.form.as-of"), value: page.request.parameters["as-of"],
          .date)
      ], submit: page.text("site.form.show"))
  }

  /// What belongs together in the publisher's lists.
  private static func umbrella(_ mission: Mission, _ page: inout PageDraft) {
    if let parts = mission.parts {
      page.draft.add(
        .note(
          page.draft.inlines("site.mission.umbrella") + names(parts, page)))
    }
    let over = page.record.view.missions.filter { $0.parts?.contains(mission.id) ?? false }
    if !over.isEmpty {
      page.draft.add(
        .note(page.draft.inlines("site.mission.part") + names(over.map(\.id), page)))
    }
  }

  private static func names(_ missions: [EntityID], _ page: PageDraft) -> [Inline] {
    var inlines: [Inline] = [.text(" ")]
    for (index, mission) in missions.enumerated() {
      if index > 0 { inlines.append(.text("\(page.wording.separator) ")) }
      inlines.append(.entity(page.wording.mission(mission), mission))
    }
    return inlines
  }

  /// How many days ahead dates are shown.
  private static let daysAhead = 365

  private static func dates(_ mission: Mission, _ page: inout PageDraft) {
    var question = DueQuestion()
    question.missions = [mission.id]
    question.asOf = page.request.day
    question.within = daysAhead
    let answer = question.answer(in: page.record, today: page.request.today)
    guard !answer.fallsDue.isEmpty else { return }
    page.draft.heading(page.text("site.home.dates"), anchor: "dates")
    let words = DueWording(page.wording)
    let record = page.record
    page.draft.table(
      "site.mission.dates-table",
      columns: ["due-day", "basis", "falls-due", "addressee", "asked-in"],
      numeric: [],
      rows: answer.fallsDue.map { event in
        [
          [.text(page.wording.date(event.day))], [.text(words.basis(event))],
          [.text(words.what(event))], [.text(words.addressee(event))],
          DecisionCell.cited(event.resolution, event.paragraph, of: mission.id, record, words),
        ]
      }, arguments: ["days": .count(daysAhead)])
  }
}

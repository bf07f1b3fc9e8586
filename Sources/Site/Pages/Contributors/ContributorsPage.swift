import Briefing
import Indicators
import Questions
import Record
import Wording

/// All contributors with their newest headcount, share of women and losses.
enum ContributorsPage: PageWriter {
  static let route = Route("/contributors")
  static let section = "contributors"
  static let parameterNames = ["group"]
  static let examples = [
    "/contributors", "/contributors?group=african", "/contributors?as-of=2014-02-28",
  ]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    page.title = page.text("site.contributors.title")
    let day = page.request.day
    let view = page.record.view
    let group = try group(page)
    page.add(.form(form(group, page)))
    let strength = try figures(Strength.definition.id, page).filter { $0.number ?? 0 > 0 }
    let women = try figures(WomenShare.definition.id, page).filter { $0.number != nil }
    let deaths = try figures(Fatalities.definition.id, page).filter { $0.number ?? 0 > 0 }
    let moment = strength.first?.moment
    page.lead =
      moment.map {
        page.draft.inlines("contributors.moment", ["moment": .text(page.wording.moment($0))])
      } ?? page.draft.inlines("performance.no-strength")
    let ranks = Ranks(strength)
    var rows: [[[Inline]]] = []
    var shown: Set<EntityID> = []
    func isChosen(_ state: EntityID) -> Bool {
      group.map { $0.members.contains(state) } ?? true
    }
    for figure in strength {
      guard let state = figure.keys.contributor, isChosen(state) else { continue }
      shown.insert(state)
      rows.append(try row(state, figure, ranks, women, deaths, &page))
    }
    let current = rows.count
    let others = deaths.compactMap(\.keys.contributor).filter {
      !shown.contains($0) && isChosen($0)
    }.sorted { page.wording.state($0) < page.wording.state($1) }
    page.draft.paragraph(
      "site.contributors.found",
      ["current": .count(current), "all": .count(ranks.count)])
    page.draft.table(
      "site.contributors.table",
      columns: ["rank", "contributor", "group", "strength", "women-share", "deaths"],
      numeric: [0, 3, 4, 5], rows: rows)
    rows = []
    for state in others { rows.append(try formerRow(state, deaths, &page)) }
    if !rows.isEmpty {
      page.draft.heading(page.text("site.contributors.others"), anchor: "others")
      page.draft.paragraph("site.contributors.others-note")
      page.draft.table(
        "site.contributors.others-table", columns: ["contributor", "group", "deaths"],
        numeric: [2], rows: rows)
    }
    if let womenMoment = women.first?.moment, womenMoment != moment {
      page.draft.note("site.women.moment", ["moment": .text(page.wording.moment(womenMoment))])
    }
    for case .stale(let known) in deaths.first?.notes ?? [] where known < day {
      page.draft.note("site.deaths.known-through", ["date": .date(.day(known))])
    }
    _ = view
  }

  private static func figures(_ indicator: String, _ page: PageDraft) throws(SiteError) -> [Figure]
  {
    var question = FigureQuestion(indicator)
    question.to = .day(page.request.day)
    question.by = [.contributor]
    return try page.figures(question)
  }

  private static func row(
    _ state: EntityID, _ strength: Figure, _ ranks: Ranks, _ women: [Figure], _ deaths: [Figure],
    _ page: inout PageDraft
  ) throws(SiteError) -> [[Inline]] {
    let numerals = page.wording.catalogue.numerals
    return [
      [.isolated(ranks.rank(of: state).map { numerals.whole($0) } ?? "—")],
      [.entity(page.wording.state(state), state)], groupCell(state, page),
      try bare(strength, &page),
      try bare(women.first { $0.keys.contributor == state }, &page),
      try count(deaths.first { $0.keys.contributor == state }, &page),
    ]
  }

  private static func formerRow(
    _ state: EntityID, _ deaths: [Figure], _ page: inout PageDraft
  ) throws(SiteError) -> [[Inline]] {
    [
      [.entity(page.wording.state(state), state)], groupCell(state, page),
      try count(deaths.first { $0.keys.contributor == state }, &page),
    ]
  }

  private static func groupCell(_ state: EntityID, _ page: PageDraft) -> [Inline] {
    [
      .text(
        page.record.view.group(of: state).map { page.wording.group($0) }
          ?? page.text("dimension.no-group"))
    ]
  }

  /// The value alone: its moment stands above the table.
  private static func bare(_ figure: Figure?, _ page: inout PageDraft) throws(SiteError) -> [Inline]
  {
    guard let figure else { return [.text("—")] }
    return [.figure(try page.identifier(figure), page.wording.value(figure))]
  }

  private static func count(_ figure: Figure?, _ page: inout PageDraft) throws(SiteError)
    -> [Inline]
  {
    guard figure != nil else { return [.text(page.wording.number(0, .deaths))] }
    return try bare(figure, &page)
  }

  // MARK: Choice

  private static func group(_ page: PageDraft) throws(SiteError) -> RegionalGroup? {
    guard let key = page.request.parameters["group"] else { return nil }
    return try page.ask { () throws(QuestionError) in
      guard let group = page.record.view.groups.first(where: { $0.id.key == key }) else {
        throw .malformed(parameter: "group", value: key)
      }
      return group
    }
  }

  private static func form(_ group: RegionalGroup?, _ page: PageDraft) -> Form {
    var form = Form(
      title: page.text("site.contributors.form"), path: route.pattern,
      fields: [
        .init(
          "group", label: page.text("column.group"), value: group?.id.key,
          .choice(
            [.init("", page.text("site.form.all"))]
              + page.record.view.groups.map { .init($0.id.key, page.wording.group($0.id)) })),
        .init(
          "as-of", label: page.text("site.form.as-of"), value: page.request.parameters["as-of"],
          .date),
      ], submit: page.text("site.form.show"))
    form.asksAtOnce = true
    return form
  }
}

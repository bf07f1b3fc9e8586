import Briefing
import Questions
import Record
import Wording

/// What falls due, month by month: ends of mandates, reports, duties of resolutions.
enum CalendarPage: PageWriter {
  static let route = Route("/calendar")
  static let section = "calendar"
  static let parameterNames = CalendarQuestion.parameterNames + ["within", "first"]
  static let examples = [
    "/calendar", "/calendar?from=2024&to=2025&kind=expiry",
    "/calendar?mission=unmiss&as-of=2024-09-09",
  ]

  /// How many dates are shown at a time.
  private static let shown = 100

  /// How many of what fell due and falls due are shown each.
  private static let nearShown = 40

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let (question, due, first) = try page.ask { () throws(QuestionError) in
      let parameters = request.parameters
      return (
        try CalendarQuestion(parameters, record, today: request.day),
        try DueQuestion(parameters, record),
        try parameters.number("first", 1...Int(Int32.max)) ?? 1
      )
    }
    let events = question.events(in: record, today: request.day)
    let period = question.period
    page.title = page.text("site.calendar.title")
    page.lead = page.draft.inlines(
      "site.calendar.lead",
      [
        "from": .date(.day(period.from)), "through": .date(.day(period.through)),
        "date": .date(.day(request.day)), "n": .count(events.count),
      ])
    page.add(.form(form(question, due, page)))
    page.draft.note("site.calendar.statutory")
    page.draft.add(
      .paragraph([
        .page(
          page.text("site.calendar.file"),
          path: "/calendar.ics?\(page.lasting(question.parameters).query)")
      ]))
    try near(due, question.kinds, &page)
    months(events, question, first, &page)
  }

  // MARK: Now

  /// Terms that ran out, what fell due lately, what falls due next.
  private static func near(
    _ question: DueQuestion, _ kinds: [DueEvent.Kind], _ page: inout PageDraft
  ) throws(SiteError) {
    let answer = question.answer(in: page.record, today: page.request.day)
    let cells = EventCells(page)
    if kinds.isEmpty || kinds.contains(.expiry), !answer.lapsed.isEmpty {
      page.draft.heading(page.text("due.lapsed"), anchor: "lapsed")
      page.draft.table(
        "site.calendar.lapsed-table",
        columns: ["mission", "until", "age-days", "asked-in", "mandate-sources"], numeric: [2],
        rows: answer.lapsed.compactMap { mandate in
          guard let until = mandate.until else { return nil }
          return [
            [.entity(page.wording.mission(mandate.mission), mandate.mission)],
            [.text(page.wording.date(until))],
            [.isolated(page.wording.number(Double(answer.asOf.days(since: until)), .days))],
            cells.decision(mandate.term.resolution, mandate.mission, paragraph: nil),
            cells.sources(mandate.term.sources),
          ]
        })
    }
    for (events, key) in [(answer.fallsDue, "falls-due"), (answer.fellDue, "fell-due")] {
      let events = events.filter { kinds.isEmpty || kinds.contains($0.kind) }
      let title = page.text("due.\(key)", ["days": .count(answer.within)])
      page.draft.heading(title, anchor: key)
      if events.isEmpty { page.draft.paragraph("site.calendar.none") }
      let all = key == "fell-due" ? events.reversed() : events
      page.draft.table(
        "site.calendar.\(key)-table", columns: EventCells.columns, numeric: [],
        rows: all.prefix(nearShown).map(cells.row))
      if all.count > nearShown {
        page.draft.paragraph(
          "site.calendar.cut", ["n": .count(nearShown), "all": .count(all.count)])
      }
    }
  }

  // MARK: Months

  private static func months(
    _ events: [DueEvent], _ question: CalendarQuestion, _ first: Int, _ page: inout PageDraft
  ) {
    page.draft.heading(page.text("site.calendar.months"), anchor: "months")
    guard !events.isEmpty else {
      page.draft.paragraph(
        "due.nothing",
        [
          "from": .date(.day(question.period.from)),
          "through": .date(.day(question.period.through)),
        ])
      return
    }
    let cells = EventCells(page)
    let slice = events.dropFirst(first - 1).prefix(shown)
    var month: (year: Int, month: Int)?
    var rows: [[[Inline]]] = []
    func flush(_ page: inout PageDraft) {
      guard let month, !rows.isEmpty else { return }
      let date = PartialDate.month(month.year, month.month)
      page.draft.add(
        .table(
          Table(
            key: "month-\(date)", title: page.wording.date(date),
            columns: EventCells.columns.map { page.text("column.\($0)") }, numeric: [],
            rows: rows)))
      rows = []
    }
    for event in slice {
      let day = event.day
      if month.map({ $0 != (day.year, day.month) }) ?? true {
        flush(&page)
        month = (day.year, day.month)
      }
      rows.append(cells.row(event))
    }
    flush(&page)
    guard events.count > slice.count else { return }
    let parameters = page.request.parameters
    page.add(
      .pager(
        Pager(
          words: page.text(
            "site.calendar.shown",
            [
              "from": .count(min(first, events.count)),
              "through": .count(min(events.count, first + shown - 1)),
              "all": .count(events.count),
            ]),
          previous: first > 1
            ? parameters.setting("first", String(max(1, first - shown))) : nil,
          next: first + shown <= events.count
            ? parameters.setting("first", String(first + shown)) : nil)))
  }

  private static func form(
    _ question: CalendarQuestion, _ due: DueQuestion, _ page: PageDraft
  ) -> Form {
    let missions = page.record.mandates.histories.map(\.mission).map {
      Form.Option($0.key, page.wording.mission($0))
    }.sorted { $0.label < $1.label }
    let kinds = DueEvent.Kind.allCases.map {
      Form.Option($0.rawValue, page.text("site.calendar.kind.\($0.rawValue)"))
    }
    let all = [Form.Option("", page.text("site.calendar.all"))]
    let parameters = page.request.parameters
    return Form(
      title: page.text("site.calendar.form"), path: "/calendar",
      fields: [
        .init(
          "from", label: page.text("site.calendar.from"),
          value: parameters["from"] ?? String(question.period.from.year), .date),
        .init(
          "to", label: page.text("site.calendar.to"),
          value: parameters["to"] ?? String(question.period.through.year), .date),
        .init(
          "mission", label: page.text("site.calendar.mission"),
          value: question.missions.first?.key, .choice(all + missions)),
        .init(
          "kind", label: page.text("site.calendar.kinds"), value: question.kinds.first?.rawValue,
          .choice(all + kinds)),
        .init(
          "as-of", label: page.text("site.calendar.as-of"), value: parameters["as-of"], .date),
        .init(
          "within", label: page.text("site.calendar.within"), value: String(due.within),
          .number(DueQuestion.span)),
      ], submit: page.text("site.calendar.submit"))
  }
}

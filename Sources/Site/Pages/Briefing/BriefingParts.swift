import Briefing
import Indicators
import Questions
import Record
import Releases
import Wording

/// What the pages of the briefing share: the form, the parts of the outline, the whole document to
/// take away.
struct BriefingParts {
  /// The question asked.
  let question: BriefingQuestion
  /// The earlier record, where one is asked for.
  let since: BriefingSince?

  /// Reads the question of a page, and makes the page's draft speak for its span.
  init(_ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let (question, since) = try page.ask { () throws(QuestionError) in
      let question = try BriefingQuestion(request.parameters)
      return (question, try question.earlier(than: record, request.language))
    }
    self.question = question
    self.since = since
    page.draft = Draft(
      view: record.view, wording: page.wording, language: request.language, asOf: request.day,
      period: question.period(today: request.day), facts: record.facts, explains: false)
  }

  /// The keys of the sections in order; what changed comes after the summary.
  func keys(_ page: PageDraft) -> [String] {
    page.record.facts.outline.flatMap { section in
      section.key == "summary" && since != nil ? ["summary", "changes"] : [section.key]
    }
  }

  /// Writes a section into the page's draft and takes it out again.
  func blocks(_ key: String, _ page: inout PageDraft) throws(SiteError) -> [Block] {
    let since = since
    try page.write { draft throws(BriefingError) in
      if key == "changes", let since {
        try BriefingCompiler.write(since: since, &draft)
      } else {
        try BriefingCompiler.write(key, &draft)
      }
    }
    return Self.told(page.draft.takeBlocks())
  }

  /// Blocks whose tables each have a name of their own.
  private static func told(_ blocks: [Block]) -> [Block] {
    var used: [String: Int] = [:]
    func named(_ table: Table) -> Table {
      used[table.key, default: 0] += 1
      guard let count = used[table.key], count > 1 else { return table }
      return Table(
        key: "\(table.key)-\(count)", title: table.title, columns: table.columns,
        numeric: table.numeric, rows: table.rows)
    }
    return blocks.map { block in
      switch block {
      case .table(let table): .table(named(table))
      case .chart(let svg, let title, let data): .chart(svg: svg, title: title, data: named(data))
      default: block
      }
    }
  }

  /// The path of a section, or of the contents where nil.
  func path(_ key: String?) -> String {
    let query = question.parameters.query
    return "/briefing" + (key.map { "/\($0)" } ?? "") + (query.isEmpty ? "" : "?\(query)")
  }

  /// The sentence below the title: the day and the span.
  func lead(_ page: PageDraft) -> [Inline] {
    let period = page.draft.period
    return page.draft.inlines(
      "document.subtitle",
      [
        "date": page.draft.asOfArgument, "months": .count(question.months),
        "from": .date(.day(period.from)), "through": .date(.day(period.through)),
      ])
  }

  /// The form.
  func form(_ page: PageDraft) -> Form {
    let records = (try? page.record.shelf.all()) ?? []
    var options = [Form.Option("", page.text("site.briefing.record-today"))]
    options += records.reversed().map { frozen in
      Form.Option(
        frozen.id,
        page.text(
          "site.briefing.record-frozen",
          ["release": .isolated(frozen.id), "date": .text(day(frozen, page))]))
    }
    let chosen = page.request.parameters["release"] ?? ""
    if !options.contains(where: { $0.value == chosen }) { options.append(.init(chosen, chosen)) }
    return Form(
      title: page.text("site.briefing.form"), path: page.request.path,
      fields: [
        .init(
          "as-of", label: page.text("site.briefing.as-of"),
          value: page.request.parameters["as-of"] ?? page.request.day.description, .date),
        .init(
          "months", label: page.text("site.briefing.months"), value: String(question.months),
          .number(BriefingQuestion.span)),
        .init(
          "since", label: page.text("site.briefing.since"), value: question.since,
          .text(placeholder: "2024-01-01")),
        .init(
          "release", label: page.text("site.briefing.record"), value: chosen, .choice(options)),
      ], submit: page.text("site.briefing.submit"))
  }

  /// The day on which a record was frozen.
  private func day(_ frozen: FrozenRecord, _ page: PageDraft) -> String {
    CalendarDate(iso: frozen.created.prefix(10)).map { page.wording.date($0) } ?? frozen.created
  }

  /// Links to the whole document.
  func documents(_ page: PageDraft) -> [Inline] {
    let parameters = page.lasting(question.parameters)
    var result: [Inline] = [.text(page.text("site.briefing.whole") + " ")]
    for (index, form) in BriefingForm.allCases.enumerated() {
      if index > 0 { result.append(.text(" · ")) }
      result.append(
        .page(
          page.text("site.briefing.form-\(form.rawValue)"),
          path: "/briefing.\(form.rawValue)?\(parameters.query)"))
    }
    return result
  }
}

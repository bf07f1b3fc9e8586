import Briefing
import Questions
import Record
import Wording

/// The published rows of a source by release and file, all or those that hold something.
enum SourceLinesPage: PageWriter {
  static let route = Route("/sources/{source}/lines")
  static let section = "sources"
  static let parameterNames = LinesQuestion.parameterNames
  static let examples = [
    "/sources/un-fatalities/lines",
    "/sources/un-fatalities/lines?column=mission_acronym&value=MINUSMA&from=101",
    "/sources/geopko/lines?value=Gao",
  ]

  /// How many cells a page shows at most, so that a wide table has fewer rows.
  private static let cells = 1400

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let (question, answer) = try page.ask { () throws(QuestionError) in
      let question = try LinesQuestion(request.value("source"), request.parameters, record)
      return (question, try question.answer(in: record, cells: cells))
    }
    let snapshot = answer.kept.snapshot
    page.title = page.text(
      "site.lines.title",
      ["source": .text(record.view.sources[question.source]?.title.preferred(page.language) ?? "")])
    page.lead =
      [.page(question.source, path: "/sources/\(question.source)"), .text(" — ")]
      + [.isolated("\(snapshot.version)/\(snapshot.file)")]
    if !snapshot.isCurrent { page.draft.note("site.lines.older") }
    page.add(.form(form(question, answer, page)))
    page.draft.paragraph(
      question.value == nil ? "site.lines.count" : "site.lines.found",
      [
        "n": .count(answer.count), "rows": .count(answer.kept.tally.read),
        "value": .isolated(question.value.map { String($0.prefix(60)) } ?? ""),
      ])
    let columns = answer.columns.isEmpty ? [page.text("column.as-published")] : answer.columns
    let rows = answer.rows.map { row -> [[Inline]] in
      let head: [Inline] = [.row(String(row.line.id.row), row.line.id)]
      guard row.cells.count == answer.columns.count, !row.cells.isEmpty else {
        // A row with another number of fields stands as published in the first column.
        return [head, [.isolated(String(row.line.text.prefix(600)))]]
          + Array(repeating: [], count: columns.count - 1)
      }
      return [head] + row.cells.map { [.isolated(String($0.prefix(300)))] }
    }
    if !rows.isEmpty {
      page.draft.add(
        .table(
          Table(
            key: "lines", title: page.text("site.lines.table"),
            columns: [page.text("column.row")] + columns, numeric: [0], rows: rows)))
    }
    pager(question, answer, &page)
  }

  private static func pager(
    _ question: LinesQuestion, _ answer: LinesQuestion.Answer, _ page: inout PageDraft
  ) {
    let shown = answer.rows.count
    guard answer.count > shown, shown > 0 || question.from > 1 else { return }
    let parameters = page.request.parameters
    // As many rows back as are shown, or from the beginning.
    let step = max(1, max(10, min(100, cells / max(1, answer.columns.count))))
    page.add(
      .pager(
        Pager(
          words: page.text(
            "site.explain.shown",
            [
              "from": .count(shown == 0 ? 0 : question.from),
              "through": .count(shown == 0 ? 0 : question.from + shown - 1),
              "all": .count(answer.count),
            ]),
          previous: question.from > 1
            ? parameters.setting(
              "from", String(max(1, min(question.from, answer.count + 1) - step)))
            : nil,
          next: shown > 0 && question.from + shown <= answer.count
            ? parameters.setting("from", String(question.from + shown)) : nil)))
  }

  private static func form(
    _ question: LinesQuestion, _ answer: LinesQuestion.Answer, _ page: PageDraft
  ) -> Form {
    let snapshot = answer.kept.snapshot
    let files = answer.files.map { "\($0.snapshot.version)/\($0.snapshot.file)" }
    let any = [Form.Option("", page.text("site.lines.any-column"))]
    return Form(
      title: page.text("site.lines.form"), path: page.request.path,
      fields: [
        .init(
          "file", label: page.text("site.lines.file"),
          value: "\(snapshot.version)/\(snapshot.file)",
          // A path keeps its direction in either language.
          .choice(files.map { .init($0, "\u{2066}\($0)\u{2069}") })),
        .init(
          "column", label: page.text("column.publishers-column"), value: question.column,
          .choice(any + answer.columns.filter { !$0.isEmpty }.map { .init($0, $0) })),
        .init(
          "value", label: page.text("site.lines.value"), value: question.value,
          .text(placeholder: "")),
      ], submit: page.text("site.calendar.submit"))
  }
}

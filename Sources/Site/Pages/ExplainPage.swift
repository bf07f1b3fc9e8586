import Briefing
import Indicators
import Questions
import Record
import Store
import Wording

/// How a figure comes about: formula, inputs, the published rows, and publishers that say otherwise.
enum ExplainPage: PageWriter {
  static let route = Route("/explain/{indicator}")
  static let section = "indicators"
  static let parameterNames = FigureQuestion.parameterNames + ["rows-from"]
  static let examples = [
    "/explain/fatalities?mission=minusma&by=type&at=malicious-act&to=2024-09-09",
    "/explain/fatality-rate?from=1990&to=2014&variant=all-causes",
    "/explain/strength?mission=unmiss&to=2024-09-09",
  ]

  /// How many rows are shown at a time.
  private static let rowsShown = 100

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let request = page.request
    let record = page.record
    let question = try page.ask { () throws(QuestionError) in
      var question = try FigureQuestion(request.value("indicator"), request.parameters, record)
      if question.to == nil { question.to = .day(request.day) }
      return question
    }
    let figures = try page.figures(question)
    guard let figure = figures.first else {
      throw .question(.unknownVariant(indicator: question.indicator, variant: question.at.joined()))
    }
    if figures.count > 1 {
      try choose(figures, question, &page)
    } else {
      try explain(figure, &page)
    }
  }

  /// A question with several answers: the reader picks one.
  private static func choose(
    _ figures: [Figure], _ question: FigureQuestion, _ page: inout PageDraft
  ) throws(SiteError) {
    page.title = page.text("indicator.\(question.indicator).name")
    page.lead = page.draft.inlines("site.explain.several", ["n": .count(figures.count)])
    let listing = FigureListing(figures: figures, dimensions: question.by, wording: page.wording)
    page.draft.add(.table(try FigureTable.table(figures, listing, &page)))
  }

  private static func explain(_ figure: Figure, _ page: inout PageDraft) throws(SiteError) {
    let explainer = Explainer(view: page.record.view, wording: page.wording)
    let explanation: Explanation
    do {
      explanation = try explainer.explanation(figure, id: "figure")
    } catch {
      throw .question(.store(error))
    }
    page.title = explanation.title
    page.lead = [
      .text(figure.number.map { page.wording.quantity($0, figure.unit) } ?? "—")
    ]
    definition(figure, &page)
    page.add(.particulars(explanation.particulars.map { .init($0.label, $0.text) }))
    page.draft.heading(page.text("site.explain.formula"), anchor: "formula")
    page.add(.published(explanation.formula))
    for note in explanation.notes { page.draft.add(.note(note)) }
    try inputs(figure, explainer, &page)
    try others(figure, &page)
    page.draft.heading(page.text("site.explain.command"), anchor: "command")
    page.add(.published(explanation.command))
  }

  private static func definition(_ figure: Figure, _ page: inout PageDraft) {
    guard let definition = IndicatorList.indicator(figure.indicator)?.definition else { return }
    page.draft.add(
      .paragraph([
        .page(
          page.text("indicator.\(figure.indicator).name"),
          path: "/indicators/\(figure.indicator)"),
        .text(" — "), .text(definition.reference),
      ]))
  }

  /// Each input with its rows, as published.
  private static func inputs(
    _ figure: Figure, _ explainer: Explainer, _ page: inout PageDraft
  ) throws(SiteError) {
    page.draft.heading(page.text("site.explain.rows"), anchor: "rows")
    let request = page.request
    let start = try page.ask { () throws(QuestionError) in
      try request.parameters.number("rows-from", 1...Int(Int32.max)) ?? 1
    }
    var longest = 0
    for (index, input) in figure.inputs.enumerated() {
      let lines: [LineID]
      let shown: [Line]
      do throws(StoreError) {
        lines = try explainer.lines(input)
        shown = try page.record.view.record.lines(
          Array(lines.dropFirst(start - 1).prefix(rowsShown)))
      } catch {
        throw .question(.store(error))
      }
      // One file is named above its rows; of several each row names its own.
      let files = Set(lines.map(\.snapshot))
      let rows = shown.map { line -> [[Inline]] in
        let path = files.count > 1 ? "\(path(line.id, page)):" : ""
        return [[.row("\(path)\(line.id.row)", line.id)], [.isolated(line.text)]]
      }
      longest = max(longest, lines.count)
      guard !rows.isEmpty else { continue }
      if files.count == 1, let first = lines.first {
        page.draft.add(.paragraph([.isolated(path(first, page))]))
      }
      let value = "\(page.wording.number(input.value, input.unit))"
      page.draft.add(
        .table(
          Table(
            key: "rows-\(index + 1)",
            title: page.text(
              "site.explain.input",
              [
                "symbol": .isolated("\(input.symbol) = \(value)"),
                "unit": .text(page.wording.unit(input.unit)), "rows": .count(lines.count),
              ]),
            columns: ["row", "as-published"].map { page.text("column.\($0)") },
            names: ["row", "as_published"], numeric: [], rows: rows)))
    }
    if longest > rowsShown {
      let parameters = request.parameters
      page.add(
        .pager(
          Pager(
            words: page.text(
              "site.explain.shown",
              [
                "from": .count(start), "through": .count(min(longest, start + rowsShown - 1)),
                "all": .count(longest),
              ]),
            previous: start > 1
              ? parameters.setting("rows-from", String(max(1, start - rowsShown))) : nil,
            next: start + rowsShown <= longest
              ? parameters.setting("rows-from", String(start + rowsShown)) : nil)))
    }
  }

  private static func path(_ line: LineID, _ page: PageDraft) -> String {
    page.record.view.snapshots.first { $0.snapshot.number == line.snapshot }?.snapshot.path ?? ""
  }

  /// What other publishers say of the same, each leading to its own rows.
  private static func others(_ figure: Figure, _ page: inout PageDraft) throws(SiteError) {
    var rows: [[[Inline]]] = []
    for case .disagreement(let source, let value) in figure.notes {
      let name = page.record.view.sources[source]?.publisher.preferred(page.language) ?? source
      let difference = figure.number.map { value - $0 }
      var cell: [Inline] = [.isolated(page.wording.number(value, figure.unit))]
      if var question = FigureQuestion(figure) {
        question.publisher = source
        let other = try page.figures(question).first { $0.number == value }
        if let other { cell = try page.cell(other) }
      }
      rows.append([
        [.page(name, path: "/sources/\(source)")], cell,
        [.isolated(difference.map { page.wording.number($0, figure.unit) } ?? "—")],
      ])
    }
    guard !rows.isEmpty else { return }
    page.draft.heading(page.text("site.explain.others"), anchor: "others")
    page.draft.table(
      "site.explain.others-table", columns: ["publisher", "value", "difference"],
      numeric: [1, 2], rows: rows)
  }
}

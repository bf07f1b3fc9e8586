import Briefing
import Indicators
import Questions
import Record
import Wording

/// One indicator: what it is, what it does not say, what the record holds for it, and the answer to a
/// question put with a form.
enum IndicatorPage: PageWriter {
  static let route = Route("/indicators/{indicator}")
  static let section = "indicators"
  static let parameterNames = FigureQuestion.parameterNames + ["figures-from"]
  static let examples = [
    "/indicators/strength?mission=minusma&mission=monusco&from=2010",
    "/indicators/women-share?by=contributor&contributor=gha&contributor=bgd&to=2014",
    "/indicators/change?of=fatality-rate&from=2013&to=2013", "/indicators/budget",
  ]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let id = page.request.value("indicator")
    guard let indicator = IndicatorList.indicator(id) else {
      throw .question(.indicator(.unknownIndicator(id)))
    }
    let definition = indicator.definition
    page.title = page.text("indicator.\(id).name")
    page.lead = [.text(page.text("indicator.\(id).use"))]
    let asked = try page.ask { () throws(QuestionError) in
      try FigureQuestion(id, page.request.parameters, page.record)
    }
    let question = IndicatorDefaults.completed(asked, indicator, page)
    page.add(.form(IndicatorForm.form(question, definition, page)))
    try IndicatorAnswer.write(question, definition, &page)
    breakdowns(definition, &page)
    self.definition(definition, &page)
    IndicatorCoverage.write(indicator, &page)
  }

  /// The same by each of its dimensions, at a click.
  private static func breakdowns(_ definition: IndicatorDefinition, _ page: inout PageDraft) {
    guard !definition.dimensions.isEmpty else { return }
    var inlines = page.draft.inlines("site.indicator.breakdowns")
    for (index, dimension) in definition.dimensions.enumerated() {
      inlines.append(.text(index == 0 ? " " : " · "))
      inlines.append(
        .page(
          page.text("column.\(dimension.rawValue)"),
          path: "/indicators/\(definition.id)?by=\(dimension.rawValue)"))
    }
    page.draft.add(.paragraph(inlines))
  }

  private static func definition(_ definition: IndicatorDefinition, _ page: inout PageDraft) {
    page.draft.heading(page.text("column.definition"), anchor: "definition")
    page.draft.add(.paragraph([.text(page.text("indicator.\(definition.id).words"))]))
    page.add(.published(definition.formula))
    page.add(
      .particulars([
        .init(page.text("column.unit"), [.text(page.wording.unit(definition.unit))]),
        .init(
          page.text("column.kind"), [.text(page.text("site.kind.\(definition.kind.rawValue)"))]),
        .init(
          page.text("figure.label.population"),
          [.text(page.text("population.\(definition.population.rawValue)"))]),
        .init(
          page.text("figure.label.scope"),
          [.text(page.text("scope.\(definition.scope.rawValue)"))]),
        .init(page.text("column.reference"), [.isolated(definition.reference)]),
      ]))
    page.draft.heading(page.text("site.indicator.caveats"), anchor: "caveats")
    page.draft.add(.paragraph([.text(page.text("indicator.\(definition.id).caveat"))]))
  }
}

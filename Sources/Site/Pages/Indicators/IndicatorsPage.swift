import Briefing
import Indicators
import Questions
import Record

/// All indicators: what each is, its formula, and what it is for.
enum IndicatorsPage: PageWriter {
  static let route = Route("/indicators")
  static let section = "indicators"
  static let examples = ["/indicators"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    page.title = page.text("site.indicators.title")
    page.lead = page.draft.inlines(
      "site.indicators.lead", ["n": .count(IndicatorList.all.count)])
    let measures = page.record.view.measures
    var rows: [[[Inline]]] = []
    for indicator in IndicatorList.all {
      let definition = indicator.definition
      let isHeld = indicator.measures.isEmpty || !indicator.measures.isDisjoint(with: measures)
      rows.append([
        [.page(page.text("indicator.\(definition.id).name"), path: "/indicators/\(definition.id)")]
          + (isHeld ? [] : [.aside(page.text("site.indicators.not-held"))]),
        [.isolated(definition.formula)], [.text(page.wording.unit(definition.unit))],
        [.text(page.text("indicator.\(definition.id).words"))],
        [.text(page.text("indicator.\(definition.id).use"))],
      ])
    }
    page.draft.add(
      .table(
        Table(
          key: "indicators", title: page.text("site.indicators.title"),
          columns: ["indicator", "formula", "unit", "definition", "use"].map {
            page.text("column.\($0)")
          }, names: ["indicator", "formula", "unit", "definition", "use"], numeric: [], rows: rows))
    )
  }
}

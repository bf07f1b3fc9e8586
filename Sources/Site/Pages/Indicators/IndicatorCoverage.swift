import Briefing
import Indicators
import Questions
import Record

/// What the record holds for an indicator: which publishers, which years.
enum IndicatorCoverage {
  static func write(_ indicator: any Indicator.Type, _ page: inout PageDraft) {
    page.draft.heading(page.text("indicator.coverage.name"), anchor: "coverage")
    guard indicator.measures != Set(Measure.allCases) else {
      page.draft.paragraph("site.indicator.coverage-any")
      return
    }
    guard !indicator.measures.isEmpty else {
      page.draft.paragraph("site.indicator.coverage-facts")
      return
    }
    var rows: [[[Inline]]] = []
    for (kept, days) in page.record.view.days(of: indicator.measures) {
      guard let first = days.first, let last = days.last else { continue }
      let source = page.record.view.sources[kept.snapshot.source]
      let years = Set(days.map(\.year)).sorted()
      rows.append([
        [.text(source?.publisher.preferred(page.language) ?? kept.snapshot.source)],
        [
          .page(
            source?.title.preferred(page.language) ?? kept.snapshot.source,
            path: "/sources/\(kept.snapshot.source)")
        ],
        [.isolated(kept.snapshot.version)], [.text(page.wording.date(first))],
        [.text(page.wording.date(last))],
        YearEnds.inlines(years, page.wording.separator),
      ])
    }
    if rows.isEmpty { page.draft.paragraph("site.indicator.coverage-none") }
    page.draft.table(
      "site.indicator.coverage-table",
      columns: ["publisher", "source", "release", "first-date", "last-date", "years"], numeric: [],
      rows: rows)
  }
}

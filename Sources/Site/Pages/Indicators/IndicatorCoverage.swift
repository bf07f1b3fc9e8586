import Briefing
import Indicators
import Questions
import Record
import Store

/// What the record holds for an indicator: which publishers, which years.
enum IndicatorCoverage {
  static func write(_ indicator: any Indicator.Type, _ page: inout PageDraft) throws(SiteError) {
    page.draft.heading(page.text("indicator.coverage.name"), anchor: "coverage")
    guard indicator.measures != Set(Measure.allCases) else {
      page.draft.paragraph("site.indicator.coverage-any")
      return
    }
    guard !indicator.measures.isEmpty else {
      page.draft.paragraph("site.indicator.coverage-facts")
      return
    }
    let all = try page.ask { () throws(QuestionError) in
      try page.record.ask { reader throws(StoreError) in try reader.coverage() }
    }
    var rows: [[[Inline]]] = []
    for kept in page.record.view.snapshots {
      let own = all.filter {
        $0.snapshot == kept.snapshot.number && indicator.measures.contains($0.measure)
      }
      let dates = own.flatMap(\.dates)
      guard let first = dates.min(), let last = dates.max() else { continue }
      let source = page.record.view.sources[kept.snapshot.source]
      let years = Set(dates.map(\.year)).sorted()
      rows.append([
        [.text(source?.publisher.preferred(page.language) ?? kept.snapshot.source)],
        [
          .page(
            source?.title.preferred(page.language) ?? kept.snapshot.source,
            path: "/sources/\(kept.snapshot.source)")
        ],
        [.isolated(kept.snapshot.version)], [.text(page.wording.date(first))],
        [.text(page.wording.date(last))],
        [.isolated(YearEnds.text(years, page.wording.separator))],
      ])
    }
    if rows.isEmpty { page.draft.paragraph("site.indicator.coverage-none") }
    page.draft.table(
      "site.indicator.coverage-table",
      columns: ["publisher", "source", "release", "first-date", "last-date", "years"], numeric: [],
      rows: rows)
  }
}

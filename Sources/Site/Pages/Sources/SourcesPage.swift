import Briefing
import Indicators
import Questions
import Record
import Store
import Wording

/// Every source: who publishes it, its newest release, what it covers, and what became of its rows.
enum SourcesPage: PageWriter {
  static let route = Route("/sources")
  static let section = "sources"
  static let examples = ["/sources"]

  static func write(_ page: inout PageDraft) throws(SiteError) {
    let record = page.record
    let sources = record.view.sources.values.sorted {
      ($0.publisher.preferred(page.language), $0.id) < (
        $1.publisher.preferred(page.language), $1.id
      )
    }
    let held = sources.filter { source in
      record.view.snapshots.contains { $0.snapshot.source == source.id }
    }
    page.title = page.text("site.sources.title")
    let rows = record.view.snapshots.reduce(0) { $0 + $1.tally.read }
    let refused = record.view.snapshots.reduce(0) { $0 + $1.tally.quarantined }
    page.lead = page.draft.inlines(
      "site.sources.lead",
      ["sources": .count(held.count), "rows": .count(rows), "refused": .count(refused)])
    page.draft.table(
      "site.sources.table",
      columns: ["source", "publisher", "release", "retrieved", "covers", "licence"], numeric: [],
      rows: held.map { source in
        let newest = record.view.snapshots.last { $0.snapshot.source == source.id }?.snapshot
        return [
          [.page(source.title.preferred(page.language), path: "/sources/\(source.id)")],
          [.text(source.publisher.preferred(page.language))],
          [.isolated(newest?.version ?? "—")],
          [.text(newest.map { page.wording.date($0.retrieved) } ?? "—")],
          covers(source, page), [.text(source.licence.preferred(page.language))],
        ]
      })
    rowsTable(held, &page)
    let others = sources.filter { source in !held.contains { $0.id == source.id } }
    if !others.isEmpty {
      page.draft.heading(page.text("site.sources.not-held"), anchor: "not-held")
      page.draft.list(
        others.map {
          [.page($0.title.preferred(page.language), path: "/sources/\($0.id)")]
        })
    }
    page.draft.add(
      .paragraph([.page(page.text("site.sources.to-changes"), path: "/changes")]))
  }

  /// What became of the rows of each source.
  private static func rowsTable(_ sources: [Source], _ page: inout PageDraft) {
    let numerals = page.wording.catalogue.numerals
    let view = page.record.view
    page.draft.heading(page.text("site.sources.rows"), anchor: "rows")
    page.draft.paragraph("site.sources.rows-reading")
    page.draft.table(
      "site.sources.rows-table",
      columns: ["source", "files", "read", "taken", "corrected", "quarantined"],
      numeric: [1, 2, 3, 4, 5],
      rows: sources.map { source in
        let kept = view.snapshots.filter { $0.snapshot.source == source.id }.map(\.tally)
        func sum(_ field: (Tally) -> Int) -> String {
          numerals.whole(kept.reduce(0) { $0 + field($1) })
        }
        let refused = kept.reduce(0) { $0 + $1.quarantined }
        return [
          [.page(source.title.preferred(page.language), path: "/sources/\(source.id)")],
          [.isolated(numerals.whole(kept.count))],
          [.page(sum(\.read), path: "/sources/\(source.id)/lines")],
          [.isolated(sum(\.taken))], [.isolated(sum(\.corrected))],
          refused > 0
            ? [.page(numerals.whole(refused), path: "/sources/\(source.id)")]
            : [.isolated(numerals.whole(0))],
        ]
      })
  }

  /// The measures and years of a source, or what else it holds.
  private static func covers(_ source: Source, _ page: PageDraft) -> [Inline] {
    let spans = page.record.view.spans(of: source.id)
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max() else {
      return [.text(page.text("site.sources.no-measures"))]
    }
    let years = first.year == last.year ? "\(first.year)" : "\(first.year)–\(last.year)"
    let names = spans.prefix(3).map { page.text("measure.\($0.measure.rawValue)") }
    var text = names.joined(separator: "\(page.wording.separator) ")
    if spans.count > 3 {
      text += page.text("site.sources.more-measures", ["n": .count(spans.count - 3)])
    }
    return [.text(text + " "), .isolated("(\(years))")]
  }
}

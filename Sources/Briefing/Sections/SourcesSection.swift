import Indicators
import Record
import Wording

/// Where everything comes from, and how it was computed.
enum SourcesSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    draft.paragraph("sources.reading")
    var rows: [[[Inline]]] = []
    var ownFacts: Set<String> = []
    for kept in draft.view.snapshots {
      guard let source = draft.view.sources[kept.snapshot.source] else { continue }
      var (file, taken) = (kept.snapshot.file, kept.tally.taken)
      var digest = String(kept.snapshot.sha256.prefix(12))
      if let folder = source.folder {
        // The many small files of the project's own facts are one line.
        guard ownFacts.insert(source.id).inserted else { continue }
        let files = draft.view.snapshots.filter { $0.snapshot.source == source.id }
        taken = files.reduce(0) { $0 + $1.tally.taken }
        (file, digest) = ("\(folder)/*.yml", "—")
      }
      rows.append([
        [.address(source.title.preferred(draft.language), url: source.address)],
        [.text(source.publisher.preferred(draft.language))], [.isolated(kept.snapshot.version)],
        [.isolated(file)], [.isolated(draft.wording.catalogue.numerals.whole(taken))],
        [.isolated(digest)], [.text(source.licence.preferred(draft.language))],
      ])
    }
    draft.table(
      "sources.table",
      columns: ["source", "publisher", "release", "file", "rows", "sha256", "licence"],
      numeric: [4], rows: rows)
    draft.heading(draft.text("sources.corrections"))
    do {
      var rows: [[[Inline]]] = []
      for entry in try draft.view.record.corrections() {
        let file =
          draft.view.snapshots.first { $0.snapshot.number == entry.line.snapshot }?.snapshot.file
        rows.append([
          [.isolated("\(file ?? ""):\(entry.line.row)")], [.isolated(entry.correction.column)],
          [.isolated(entry.correction.expect ?? "")], [.isolated(entry.correction.value ?? "")],
          [.text(entry.correction.reason.preferred(draft.language))],
        ])
      }
      draft.table(
        "sources.corrections-table",
        columns: ["row", "column", "published", "corrected", "reason"], numeric: [], rows: rows)
    } catch {
      throw .store(error)
    }
    draft.heading(draft.text("sources.method"))
    var methods: [[[Inline]]] = []
    for indicator in IndicatorList.all {
      // An indicator of which the record holds nothing has no place among its methods.
      let figures =
        try draft.figures(indicator, draft.untilNow) + draft.figures(indicator, draft.period)
      guard figures.contains(where: { $0.number != nil }) else { continue }
      let definition = indicator.definition
      methods.append([
        [.text(draft.text("indicator.\(definition.id).name"))],
        [.text(draft.text("indicator.\(definition.id).words"))],
        [.isolated(definition.formula)], [.isolated(definition.reference)],
      ])
    }
    draft.table(
      "sources.method-table", columns: ["indicator", "method", "formula", "reference"],
      numeric: [], rows: methods)
  }
}

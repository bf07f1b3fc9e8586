import Indicators
import Record
import Releases
import Wording

/// What changed in the record since an earlier one: rows by source, figures by indicator.
enum ChangesSection {
  /// How many figures are shown of each indicator, beside its total.
  private static let figuresShown = 8

  static func write(_ draft: inout Draft, since: BriefingSince) throws(BriefingError) {
    let difference: RecordDifference
    do {
      difference = try RecordDifference(
        from: since.view, to: draft.view, sources: since.source.map { [$0] }, asOf: draft.asOf)
    } catch {
      throw .indicator(error)
    }
    guard !difference.isEmpty else {
      draft.paragraph("changes.nothing", ["since": .isolated(since.name)])
      return
    }
    let wording = DifferenceWording(
      difference: difference, before: since.name, after: "", figures: draft.wording)
    draft.paragraph(
      "changes.reading",
      ["since": .isolated(since.name), "sources": .count(difference.sources.count)])
    var rows: [[[Inline]]] = []
    for source in difference.sources {
      let numerals = draft.wording.catalogue.numerals
      rows.append([
        [.text(draft.view.sources[source.source]?.title.preferred(draft.language) ?? "")],
        [.isolated(DifferenceWording.version(source.before))],
        [.isolated(DifferenceWording.version(source.after))],
        [.isolated(numerals.whole(source.lineCounts.new))],
        [.isolated(numerals.whole(source.lineCounts.removed))],
        [.isolated(numerals.whole(source.lineCounts.changed))],
        [.isolated(numerals.whole(source.unchanged))],
      ])
    }
    draft.table(
      "changes.sources-table",
      columns: ["source", "before", "after", "new", "removed", "changed", "unchanged"],
      numeric: [1, 2, 3, 4, 5, 6], rows: rows)
    try figures(&draft, difference, wording)
  }

  private static func figures(
    _ draft: inout Draft, _ difference: RecordDifference, _ wording: DifferenceWording
  ) throws(BriefingError) {
    var rows: [[[Inline]]] = []
    for indicator in IndicatorList.all {
      let all = difference.indicators.filter {
        $0.figure?.indicator == indicator.definition.id && $0.dimensions != [.contributor]
      }
      for entry in all.prefix(figuresShown) {
        guard let figure = entry.figure else { continue }
        rows.append([
          [.text(draft.text("indicator.\(figure.indicator).name"))],
          [.text(wording.label(entry))],
          [.isolated(entry.before.map(draft.wording.value) ?? "—")],
          entry.after == nil ? [.text("—")] : try draft.cell(entry.after),
          [.isolated(wording.amount(entry) ?? "—")],
        ])
      }
    }
    guard !rows.isEmpty else { return }
    draft.paragraph("changes.figures", ["figures": .count(difference.indicators.count)])
    draft.table(
      "changes.figures-table",
      columns: ["indicator", "kept-apart", "before", "after", "difference"],
      numeric: [2, 3, 4], rows: rows)
  }
}

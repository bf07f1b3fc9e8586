import Indicators
import Record
import Store
import Wording

/// What the record does not know, or knows in two ways.
public enum UnknownSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    draft.paragraph("unknown.reading")
    try coverage(&draft)
    try disagreements(&draft)
    try refused(&draft)
    try releases(&draft)
    draft.heading(draft.text("unknown.limits"))
    draft.list(limits(draft))
  }

  /// What no source at hand holds. What has been brought since is no longer missing.
  public static func limits(_ draft: Draft) -> [[Inline]] {
    let measures = draft.view.measures
    return (1...6).map { number in
      switch number {
      case 1 where measures.contains(.authorisedStrength):
        draft.inlines("unknown.limit-1-but-decisions")
      case 4 where measures.contains(.apportionment): draft.inlines("unknown.limit-4-but-budgets")
      default: draft.inlines("unknown.limit-\(number)")
      }
    }
  }

  private static func coverage(_ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("unknown.coverage"))
    let figures = try draft.figures(Coverage.self, draft.period)
    var rows: [[[Inline]]] = []
    for figure in figures where figure.variant == "age" {
      let gaps = figures.first {
        $0.variant == "months-missing" && $0.keys.source == figure.keys.source
      }
      let source = figure.keys.source.flatMap { draft.view.sources[$0] }
      rows.append([
        [.text(source?.title.preferred(draft.language) ?? "")],
        [.text(figure.moment.map { draft.wording.date($0.date) } ?? "—")],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
        gaps == nil
          ? [.text("—")]
          : [.figure(try draft.identifier(gaps ?? figure), draft.wording.value(gaps ?? figure))],
      ])
    }
    draft.table(
      "unknown.coverage-table", columns: ["source", "newest", "age-days", "months-missing"],
      numeric: [2, 3], rows: rows)
    if let without = figures.first(where: { $0.variant == "missions-without-strength" }),
      let active = without.input("n")
    {
      draft.paragraph(
        "unknown.missions-without-strength",
        ["count": try draft.cite(without), "active": .count(Int(active))])
    }
    if let drifted = figures.first(where: { $0.variant == "contributors-without-mission" }) {
      draft.paragraph(
        "unknown.contributors-without-mission", ["count": try draft.cite(drifted)])
    }
  }

  private static func disagreements(_ draft: inout Draft) throws(BriefingError) {
    let found: (compared: Int, all: [Disagreement])
    do {
      found = try Disagreement.find(through: draft.asOf, draft.view)
    } catch {
      throw .indicator(error)
    }
    guard found.compared > 0 else { return }
    draft.heading(draft.text("unknown.disagreements"))
    draft.paragraph(
      "unknown.disagreements-count",
      ["compared": .count(found.compared), "found": .count(found.all.count)])
    var rows: [[[Inline]]] = []
    for entry in found.all.prefix(10) {
      rows.append([
        [.text(draft.wording.mission(entry.mission))],
        [.text(draft.wording.date(.month(entry.date.year, entry.date.month)))],
        try draft.cell(entry.figure(entry.first, draft.view)),
        try draft.cell(entry.figure(entry.second, draft.view)),
        [.isolated(draft.wording.number(entry.difference, .persons))],
      ])
    }
    draft.table(
      "unknown.disagreements-table",
      columns: ["mission", "month", "used", "other", "difference"], numeric: [2, 3, 4], rows: rows)
  }

  private static func refused(_ draft: inout Draft) throws(BriefingError) {
    let lines: [QuarantinedLine]
    do {
      lines = try draft.view.record.quarantine()
    } catch {
      throw .store(error)
    }
    draft.heading(draft.text("unknown.refused"))
    let total = draft.view.snapshots.reduce(0) { $0 + $1.tally.read }
    draft.paragraph(
      "unknown.refused-count", ["refused": .count(lines.count), "read": .count(total)])
    var rows: [[[Inline]]] = []
    for line in lines.prefix(20) {
      guard
        let kept = draft.view.snapshots.first(where: { $0.snapshot.number == line.line.snapshot })
      else { continue }
      rows.append([
        [.isolated(kept.snapshot.file)], [.isolated(String(line.line.row))],
        draft.inlines("refusal.\(line.code)", line.arguments.mapValues { .isolated($0) }),
      ])
    }
    draft.table(
      "unknown.refused-table", columns: ["file", "row", "reason"], numeric: [1], rows: rows)
    let repeated = draft.view.repeatedDeaths
    if repeated > 0 {
      draft.paragraph("unknown.repeated", ["deaths": .count(repeated)])
    }
  }

  /// How an older release fared in the newer one.
  private static func releases(_ draft: inout Draft) throws(BriefingError) {
    do {
      let all = try draft.view.record.snapshots()
      for kept in all where kept.tally.superseded > 0 {
        let links = try draft.view.record.supersessions(of: kept.snapshot.number)
        guard
          let newer = all.first(where: {
            $0.snapshot.source == kept.snapshot.source && $0.snapshot.number > kept.snapshot.number
          })
        else { continue }
        draft.heading(draft.text("unknown.releases"))
        draft.paragraph(
          "unknown.release-change",
          [
            "source": .text(
              draft.view.sources[kept.snapshot.source]?.title.preferred(draft.language) ?? ""),
            "old": .isolated(kept.snapshot.version), "new": .isolated(newer.snapshot.version),
            "changed": .count(links.count { $0.isChanged }),
            "withdrawn": .count(links.count { $0.new == nil }),
            "added": .count(newer.tally.taken - links.count { $0.new != nil }),
          ])
      }
    } catch {
      throw .store(error)
    }
  }
}

import Record
import Wording

/// The political initiatives that the debate refers to, with their dates.
enum InitiativesSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    var rows: [[[Inline]]] = []
    for initiative in draft.facts.initiatives {
      let dates = initiative.dates.filter { $0.date.earliest <= draft.asOf }
      guard !dates.isEmpty else { continue }
      for (index, fact) in dates.enumerated() {
        rows.append([
          index == 0 ? [.text(initiative.names.preferred(draft.language))] : [],
          index == 0 ? [initiative.document.map { .isolated($0) } ?? .text("—")] : [],
          [.text(draft.wording.date(fact.date))],
          [.text(fact.what.preferred(draft.language))],
        ])
      }
    }
    draft.paragraph("initiatives.reading", ["date": draft.asOfArgument])
    draft.table(
      "initiatives.table", columns: ["initiative", "document", "date", "fact"], numeric: [],
      rows: rows)
  }
}

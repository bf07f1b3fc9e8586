import Briefing
import Indicators
import Record
import Wording

/// The years of a State in the Security Council, and its vetoes.
enum ContributorCouncil {
  static func write(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("site.contributor.council"), anchor: "council")
    try years(state, &draft)
    try vetoes(state, &draft)
  }

  private static func years(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(CouncilMembers.self, draft.untilNow) {
      $0.contributors = [state]
      $0.by = [.contributor, .year]
    }
    let member = figures.filter { $0.number ?? 0 > 0 }
    guard !member.isEmpty else {
      if case .unavailable(let reason) = figures.first?.value {
        draft.paragraph(
          "site.contributor.no-seats", ["reason": .text(draft.wording.reason(reason))])
      } else {
        draft.paragraph("site.contributor.never-member")
      }
      return
    }
    var inlines = draft.inlines("site.contributor.seats", ["n": .count(member.count)])
    inlines.append(.text(" "))
    for (index, figure) in member.enumerated() {
      if index > 0 { inlines.append(.text("\(draft.wording.separator) ")) }
      let year = figure.keys.date.map { draft.wording.date($0) } ?? "—"
      inlines.append(.figure(try draft.identifier(figure), year))
    }
    draft.add(.paragraph(inlines))
  }

  private static func vetoes(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(Vetoes.self, draft.untilNow) {
      $0.contributors = [state]
      $0.by = [.year]
    }.filter { $0.number ?? 0 > 0 }
    guard !figures.isEmpty,
      let total = try draft.figures(Vetoes.self, draft.untilNow, { $0.contributors = [state] })
        .first
    else { return }
    draft.paragraph("site.contributor.vetoes", ["vetoes": try draft.cite(total)])
    var rows: [[[Inline]]] = []
    for figure in figures {
      rows.append([
        [.text(figure.keys.date.map { draft.wording.date($0) } ?? "—")],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
      ])
    }
    draft.table(
      "site.contributor.vetoes-table", columns: ["year", "vetoes"], numeric: [1], rows: rows)
    for case .stale(let known) in total.notes {
      draft.note("note.stale", ["date": .date(.day(known))])
    }
  }
}

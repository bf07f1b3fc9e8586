import Briefing
import Indicators
import Questions
import Record
import Wording

/// The mandate of a mission as the Council had decided it by a day: term, ceilings, reports, history.
enum MissionMandate {
  static func write(_ mission: Mission, _ day: CalendarDate, _ page: inout PageDraft) {
    page.draft.heading(page.text("site.mission.mandate"), anchor: "mandate")
    let record = page.record
    let words = DueWording(page.wording)
    guard let history = record.mandates.history(of: mission.id),
      let mandate = history.mandate(on: day),
      let listing = MandateListing(history, on: day, wording: words)
    else {
      page.draft.paragraph(
        "mandate.no-decision",
        ["mission": .text(page.wording.mission(mission.id)), "date": .date(.day(day))])
      return
    }
    if let warning = listing.warning { page.draft.add(.note([.text(warning)])) }
    page.add(
      .particulars(
        listing.particulars.map { .init($0.label, [.text($0.text)]) }
          + [
            .init(
              page.text("site.mission.term-row"),
              DecisionCell.decision(mandate.term, of: mission.id, record))
          ]))
    ceilings(mandate, mission, words, &page)
    reports(history.known(on: day), mission, day, listing, words, &page)
    decisions(history.known(on: day), mission, words, &page)
  }

  private static func ceilings(
    _ mandate: MandateInForce, _ mission: Mission, _ words: DueWording, _ page: inout PageDraft
  ) {
    guard !mandate.ceilings.isEmpty else {
      page.draft.paragraph("site.mission.no-ceilings")
      return
    }
    let record = page.record
    page.draft.add(
      .table(
        Table(
          key: "ceilings", title: page.text("mandate.ceilings"),
          columns: ["component", "authorised", "relation", "asked-in", "in-force-from"].map {
            page.text("column.\($0)")
          }, names: ["component", "authorised", "relation", "asked-in", "in-force-from"],
          numeric: [1],
          rows: mandate.ceilings.map { entry in
            [
              [.text(page.text("component.\(entry.ceiling.component.rawValue)"))],
              DecisionCell.decision(
                entry.decision, of: mission.id, record,
                text: page.wording.catalogue.numerals.whole(entry.ceiling.count)),
              [.text(page.text("ceiling-relation.\(entry.ceiling.relation.rawValue)"))],
              DecisionCell.cited(
                entry.decision.resolution, entry.ceiling.paragraph, of: mission.id, record, words),
              [.text(page.wording.date(entry.inForceFrom))],
            ]
          })))
  }

  /// The reports still to come, in the cells of the listing, with their decisions leading to rows.
  private static func reports(
    _ known: MandateHistory, _ mission: Mission, _ day: CalendarDate, _ listing: MandateListing,
    _ words: DueWording, _ page: inout PageDraft
  ) {
    let record = page.record
    let rows = listing.reports.map { cells -> [[Inline]] in
      var row = cells.map { [Inline.text($0)] }
      if let last = cells.last,
        let decision = known.decisions.first(where: { last.contains($0.resolution) })
      {
        row[row.count - 1] = DecisionCell.decision(
          decision, of: mission.id, record, text: last)
      }
      return row
    }
    guard !rows.isEmpty else {
      page.draft.paragraph("site.mission.no-reports")
      return
    }
    page.draft.add(
      .table(
        Table(
          key: "reports", title: page.text("mandate.reports"), columns: listing.reportColumns,
          numeric: [], rows: rows)))
  }

  /// Every decision known on the day, newest first, each leading to its row.
  private static func decisions(
    _ known: MandateHistory, _ mission: Mission, _ words: DueWording, _ page: inout PageDraft
  ) {
    let record = page.record
    let numerals = page.wording.catalogue.numerals
    let rows = known.decisions.reversed().map { decision -> [[Inline]] in
      let ceilings = (decision.ceilings ?? []).filter { $0.relation == .ceiling }.map {
        page.text("component.\($0.component.rawValue)") + " \(numerals.whole($0.count))"
      }.joined(separator: "\(page.wording.separator) ")
      return [
        DecisionCell.decision(decision, of: mission.id, record),
        [.text(page.wording.date(decision.adopted))],
        [.text(page.text("mandate-action.\(decision.action.rawValue)"))],
        [.text(decision.until.map { page.wording.date($0) } ?? "—")],
        [
          .text(
            ceilings.isEmpty
              ? decision.strengthUnknown == true ? page.text("site.mission.strength-unknown") : "—"
              : ceilings)
        ],
        [.text(decision.note?.preferred(page.language) ?? "")],
      ]
    }
    page.draft.add(
      .table(
        Table(
          key: "decisions", title: page.text("mandate.history"),
          columns: ["resolution", "adopted", "mandate-action", "until", "authorised", "remark"].map
          {
            page.text("column.\($0)")
          }, numeric: [], rows: rows)))
  }
}

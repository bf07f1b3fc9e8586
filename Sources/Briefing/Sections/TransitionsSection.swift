import Indicators
import Record
import Wording

/// Missions that closed in the last years, or whose end has been decided.
enum TransitionsSection {
  /// How far back a closed mission is still reported on: resolution 2594 (2021) asked for the
  /// transitions of the two years before, and a drawdown shows for longer.
  private static let years = 7

  static func write(_ draft: inout Draft) throws(BriefingError) {
    let since = draft.asOf.adding(months: -12 * years)
    let closed = draft.view.missions.filter { mission in
      guard mission.kind == .peacekeepingOperation, let end = mission.end else { return false }
      return end.latest > since && end.earliest <= draft.asOf
    }.sorted { ($0.end?.latest ?? draft.asOf) > ($1.end?.latest ?? draft.asOf) }
    let inPeriod = try draft.figures(Missions.self, draft.period).first { $0.variant == "closed" }
    if let inPeriod {
      draft.paragraph(
        "transitions.closed-in-period",
        ["count": try draft.cite(inPeriod), "years": .count(years)])
    }
    var rows: [[[Inline]]] = []
    for mission in closed {
      let deaths = try draft.figures(Fatalities.self, draft.untilNow) {
        $0.missions = [mission.id]
      }.first
      let strength = try draft.figures(Strength.self, draft.untilNow) {
        $0.missions = [mission.id]
      }.first
      rows.append([
        [.text(draft.wording.mission(mission.id))],
        [
          .text(
            mission.hosts.map { draft.wording.state($0) }.joined(
              separator: draft.wording.separator + " "))
        ],
        [.text(mission.start.map { draft.wording.date($0) } ?? "—")],
        [.text(mission.end.map { draft.wording.date($0) } ?? "—")],
        [mission.ended.map { .isolated($0) } ?? .text("—")],
        [.text(mission.successor.map { draft.wording.mission($0) } ?? "—")],
        try draft.cell(strength), try draft.cell(deaths),
      ])
    }
    draft.table(
      "transitions.table",
      columns: [
        "mission", "host-states", "start", "end", "ended-by", "successor", "last-strength",
        "deaths",
      ], numeric: [6, 7], rows: rows)
    draft.note("transitions.note")
  }
}

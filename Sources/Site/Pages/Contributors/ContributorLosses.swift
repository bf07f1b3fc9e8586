import Briefing
import Indicators
import Record
import Wording

/// In which missions a contributor lost personnel.
enum ContributorLosses {
  static func write(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    let all = try draft.figures(Fatalities.self, draft.untilNow) {
      $0.contributors = [state]
      $0.by = [.mission]
    }
    let malicious = try draft.figures(Fatalities.self, draft.untilNow) {
      $0.contributors = [state]
      $0.by = [.mission, .type]
    }.filter { $0.keys.incident == .maliciousAct }
    var rows: [[[Inline]]] = []
    for figure in all {
      guard let mission = figure.keys.mission else { continue }
      let acts = malicious.first { $0.keys.mission == mission }
      rows.append([
        [.entity(draft.wording.mission(mission), mission)],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
        acts == nil
          ? [.text(draft.wording.number(0, .deaths))]
          : [
            .figure(
              try draft.identifier(acts ?? figure), acts.map { draft.wording.value($0) } ?? "—")
          ],
      ])
    }
    draft.table(
      "site.contributor.losses-table", columns: ["mission", "deaths", "malicious-deaths"],
      numeric: [1, 2], rows: rows)
  }
}

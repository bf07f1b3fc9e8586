import Briefing
import Indicators
import Record
import Wording

/// The newest headcount of a contributor, its place among all, and where its personnel is.
enum ContributorStanding {
  static func write(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    let all = try draft.figures(Strength.self, draft.untilNow) { $0.by = [.contributor] }
    let own = all.first { $0.keys.contributor == state && $0.number ?? 0 > 0 }
    guard let own, let moment = own.moment, let rank = Ranks(all).rank(of: state) else {
      if let moment = all.first?.moment {
        draft.paragraph(
          "site.contributor.none-now", ["moment": .text(draft.wording.moment(moment))])
      }
      return
    }
    draft.paragraph(
      "site.contributor.standing",
      [
        "strength": try draft.cite(own), "moment": .text(draft.wording.moment(moment)),
        "rank": .isolated(draft.wording.catalogue.numerals.whole(rank)),
        "all": .isolated(draft.wording.catalogue.numerals.whole(Ranks(all).count)),
      ])
    let women = try draft.figures(WomenShare.self, draft.untilNow) { $0.by = [.contributor] }
      .first { $0.keys.contributor == state && $0.number != nil }
    if let women, let moment = women.moment {
      draft.paragraph(
        "performance.women-total",
        ["share": try draft.cite(women), "moment": .text(draft.wording.moment(moment))])
    }
    let missions = try draft.figures(Strength.self, draft.untilNow) {
      $0.contributors = [state]
      $0.by = [.mission]
    }.filter { $0.number ?? 0 > 0 }
    guard let missionMoment = missions.first?.moment else { return }
    var rows: [[[Inline]]] = []
    for figure in missions {
      guard let mission = figure.keys.mission else { continue }
      rows.append([
        [.entity(draft.wording.mission(mission), mission)],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
      ])
    }
    draft.table(
      "site.contributor.missions-now-table", columns: ["mission", "strength"], numeric: [1],
      rows: rows, arguments: ["moment": .text(draft.wording.moment(missionMoment))])
  }
}

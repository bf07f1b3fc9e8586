import Briefing
import Indicators
import Record
import Wording

/// Who contributes to a mission, how many, and how many of them women.
enum MissionContributors {
  static func write(_ mission: Mission, _ draft: inout Draft) throws(BriefingError) {
    let only: (inout FigureRequest) -> Void = {
      $0.missions = [mission.id]
      $0.by = [.contributor]
    }
    let figures = try draft.figures(Strength.self, draft.untilNow, only)
      .filter { $0.number ?? 0 > 0 }
    guard let moment = figures.first?.moment else { return }
    draft.heading(draft.text("column.contributors"), anchor: "contributors")
    let women = try draft.figures(WomenShare.self, draft.untilNow, only)
    let womenMoment = women.first { $0.number != nil }?.moment
    var rows: [[[Inline]]] = []
    for figure in figures {
      guard let state = figure.keys.contributor else { continue }
      let share = women.first { $0.keys.contributor == state && $0.number != nil }
      rows.append([
        [.entity(draft.wording.state(state), state)],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
        share == nil
          ? [.text("—")]
          : [
            .figure(
              try draft.identifier(share ?? figure), share.map { draft.wording.value($0) } ?? "—")
          ],
      ])
    }
    draft.paragraph(
      "site.mission.contributors",
      ["n": .count(rows.count), "moment": .text(draft.wording.moment(moment))])
    if let womenMoment, womenMoment != moment {
      draft.note(
        "site.women.moment", ["moment": .text(draft.wording.moment(womenMoment))])
    }
    draft.table(
      "site.mission.contributors-table", columns: ["contributor", "strength", "women-share"],
      numeric: [1, 2], rows: rows,
      arguments: ["moment": .text(draft.wording.moment(moment))])
    try byCategory(mission, &draft)
  }

  /// The share of women in each category with the goals of the Strategy.
  private static func byCategory(
    _ mission: Mission, _ draft: inout Draft
  ) throws(BriefingError) {
    try WomenByCategory.write(
      only: { $0.missions = [mission.id] }, name: draft.wording.mission(mission.id), &draft)
  }
}

import Briefing
import Charts
import Indicators
import Record
import Wording

/// The share of women in each category of personnel, with the goals of the Uniformed Gender Parity
/// Strategy for 2028.
enum WomenByCategory {
  static func write(
    only: (inout FigureRequest) -> Void, name: String, _ draft: inout Draft
  ) throws(BriefingError) {
    let figures = try draft.figures(WomenShare.self, draft.untilNow) {
      only(&$0)
      $0.by = [.personnel]
    }.filter { $0.number != nil }
    guard let moment = figures.first?.moment else { return }
    var rows: [[[Inline]]] = []
    for figure in figures {
      let goal = goal(figure)
      rows.append([
        [.text(draft.wording.key(figure.keys, .personnel))],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
        [.isolated(goal.map { draft.wording.number(Double($0) / 100, .share) } ?? "—")],
        [
          .isolated(
            goal.map { draft.wording.number((figure.number ?? 0) - Double($0) / 100, .sharePoints) }
              ?? "—")
        ],
      ])
    }
    draft.table(
      "site.women.by-category-table", columns: ["personnel", "women-share", "goal-2028", "gap"],
      numeric: [1, 2, 3], rows: rows,
      arguments: ["name": .text(name), "moment": .text(draft.wording.moment(moment))])
    draft.note("performance.women-note")
  }

  /// The Strategy's goal that a note names, in per cent.
  static func goal(_ figure: Figure) -> Int? {
    for case .goal2028(let percent) in figure.notes { return percent }
    return nil
  }
}

import Briefing
import Charts
import Indicators
import Record
import Wording

/// The share of women among the personnel of a contributor, over time and by category.
enum ContributorWomen {
  static func write(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    let months = try draft.figures(WomenShare.self, draft.untilNow) {
      $0.contributors = [state]
      $0.by = [.month]
    }.filter { $0.number != nil }
    guard !months.isEmpty else { return }
    draft.heading(draft.text("performance.women"), anchor: "women")
    let wording = draft.wording
    let name = wording.state(state)
    try WomenByCategory.write(only: { $0.contributors = [state] }, name: name, &draft)
    let ends = YearEnds.last(of: months)
    var rows: [[[Inline]]] = []
    var runs: [[LineChart.Point]] = []
    var previous: Int?
    for figure in ends {
      guard let date = figure.moment?.date, let value = figure.number else { continue }
      rows.append([
        [.text(wording.date(date))],
        [.isolated(figure.input("F").map { wording.number($0, .persons) } ?? "—")],
        [.isolated(figure.input("M").map { wording.number($0, .persons) } ?? "—")],
        [.figure(try draft.identifier(figure), wording.value(figure))],
      ])
      let point = LineChart.Point(time: Double(date.year) + Double(date.month) / 12, value: value)
      if let previous, previous + 1 == date.year {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
      previous = date.year
    }
    guard rows.count > 1 else { return }
    let title = draft.text("chart.site-women.title", ["name": .text(name)])
    let frame = draft.frame(
      "chart.site-women", ["name": .text(name)], figures: ends, alternative: title)
    let chart = LineChart(
      frame: frame, series: [.init(name: title, runs: runs)], isWhole: false,
      axisText: { wording.number($0, .share) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "women-by-year", title: title,
          columns: ["moment", "women", "men", "women-share"].map { draft.text("column.\($0)") },
          names: ["moment", "women", "men", "women-share"], numeric: [1, 2, 3], rows: rows)))
  }
}

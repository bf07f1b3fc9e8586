import Briefing
import Charts
import Indicators
import Record
import Wording

/// Uniformed personnel deployed, of those that the Council authorised.
enum MissionCeilings {
  static func write(_ mission: Mission, _ draft: inout Draft) throws(BriefingError) {
    let newest = try draft.figures(DeployedVersusAuthorised.self, draft.untilNow) {
      $0.missions = [mission.id]
      $0.by = [.category]
    }
    draft.heading(
      draft.text("indicator.\(DeployedVersusAuthorised.definition.id).name"), anchor: "ceilings")
    guard newest.contains(where: { $0.number != nil }) else {
      if case .unavailable(let reason) = newest.first?.value {
        draft.paragraph("site.unavailable", ["reason": .text(draft.wording.reason(reason))])
      }
      return
    }
    try table(newest, &draft)
    try course(mission, &draft)
  }

  /// The newest comparison, category by category.
  private static func table(_ figures: [Figure], _ draft: inout Draft) throws(BriefingError) {
    var rows: [[[Inline]]] = []
    for share in figures where share.variant == "share" && share.number != nil {
      let vacancy = figures.first { $0.variant == "vacancy" && $0.keys == share.keys }
      rows.append([
        [.text(draft.wording.key(share.keys, .category))],
        [.isolated(share.input("S").map { draft.wording.number($0, .persons) } ?? "—")],
        [.isolated(share.input("A").map { draft.wording.number($0, .persons) } ?? "—")],
        [.figure(try draft.identifier(share), draft.wording.value(share))],
        try vacancyCell(vacancy, &draft),
        [.text(share.moment.map { draft.wording.moment($0) } ?? "—")],
        [.isolated(decisions(share).joined(separator: "\(draft.wording.separator) "))],
      ])
    }
    draft.table(
      "site.mission.ceilings-table",
      columns: [
        "component", "deployed", "authorised", "deployed-share", "vacancy", "moment", "asked-in",
      ],
      numeric: [1, 2, 3, 4], rows: rows)
  }

  private static func vacancyCell(
    _ figure: Figure?, _ draft: inout Draft
  ) throws(BriefingError) -> [Inline] {
    guard let figure, figure.number != nil else { return [.text("—")] }
    return [.figure(try draft.identifier(figure), draft.wording.value(figure))]
  }

  private static func decisions(_ figure: Figure) -> [String] {
    for case .authorised(let resolutions) in figure.notes { return resolutions }
    return []
  }

  /// The share at the last month of each year.
  private static func course(_ mission: Mission, _ draft: inout Draft) throws(BriefingError) {
    let months = try draft.figures(DeployedVersusAuthorised.self, draft.untilNow) {
      $0.missions = [mission.id]
      $0.by = [.month]
    }.filter { $0.variant == "share" && $0.number != nil }
    let ends = YearEnds.last(of: months)
    guard ends.count > 1 else { return }
    var rows: [[[Inline]]] = []
    var runs: [[LineChart.Point]] = []
    var previous: Int?
    for figure in ends {
      guard let date = figure.moment?.date, let value = figure.number else { continue }
      rows.append([
        [.text(draft.wording.date(date))],
        [.isolated(figure.input("S").map { draft.wording.number($0, .persons) } ?? "—")],
        [.isolated(figure.input("A").map { draft.wording.number($0, .persons) } ?? "—")],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
      ])
      let point = LineChart.Point(
        time: Double(date.year) + Double(date.month) / 12, value: value)
      if let previous, previous + 1 == date.year {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
      previous = date.year
    }
    let wording = draft.wording
    let name = wording.mission(mission.id)
    let title = draft.text("chart.site-ceilings.title", ["name": .text(name)])
    let frame = draft.frame(
      "chart.site-ceilings", ["name": .text(name)], figures: ends, alternative: title)
    let chart = LineChart(
      frame: frame, series: [.init(name: title, runs: runs)], isWhole: false,
      axisText: { wording.number($0, .share) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "ceilings-by-year", title: title,
          columns: ["moment", "deployed", "authorised", "deployed-share"].map {
            draft.text("column.\($0)")
          }, names: ["moment", "deployed", "authorised", "deployed-share"], numeric: [1, 2, 3],
          rows: rows)))
  }
}

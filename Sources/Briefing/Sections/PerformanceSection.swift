import Charts
import Indicators
import Record
import Wording

/// Forces: how many, of which kind, by how many contributors, how many women, where deployed.
enum PerformanceSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    try strength(&draft)
    try concentration(&draft)
    try women(&draft)
    try deployment(&draft)
  }

  private static func strength(_ draft: inout Draft) throws(BriefingError) {
    draft.heading(draft.text("performance.strength"))
    guard let total = try draft.figures(Strength.self, draft.untilNow).first, total.number != nil,
      let moment = total.moment
    else {
      draft.paragraph("performance.no-strength")
      return
    }
    draft.paragraph(
      "performance.total",
      ["strength": try draft.cite(total), "moment": .text(draft.wording.moment(moment))])
    let byType = try draft.figures(Strength.self, draft.untilNow) { $0.by = [.personnel] }
      .filter { $0.number != nil }
    if let date = byType.first?.moment {
      var rows: [[[Inline]]] = []
      for figure in byType {
        rows.append([
          [.text(draft.wording.key(figure.keys, .personnel))], try draft.cell(figure),
        ])
      }
      draft.paragraph("performance.by-type", ["moment": .text(draft.wording.moment(date))])
      draft.table(
        "performance.by-type-table", columns: ["personnel", "strength"], numeric: [1], rows: rows)
    }
    try strengthChart(&draft)
  }

  private static func strengthChart(_ draft: inout Draft) throws(BriefingError) {
    let months = try draft.figures(Strength.self, draft.untilNow) { $0.by = [.month] }
      .filter { $0.number != nil }
    guard months.count > 1, let first = months.first?.moment?.date,
      let last = months.last?.moment?.date
    else { return }
    var runs: [[LineChart.Point]] = [[]]
    var previous: CalendarDate?
    for figure in months {
      guard let date = figure.moment?.date, let value = figure.number else { continue }
      if let previous, previous.adding(days: 1).monthEnd != date { runs.append([]) }
      runs[runs.count - 1].append(
        .init(
          time: Double(date.year) + Double(date.month) / 12, value: value,
          label: draft.wording.date(.month(date.year, date.month))))
      previous = date
    }
    let values = months.compactMap(\.number)
    let wording = draft.wording
    let title = draft.text("chart.strength.title")
    let frame = draft.frame(
      "chart.strength", figures: months,
      alternative: draft.text(
        "chart.strength.alternative",
        [
          "from": .date(.day(first)), "through": .date(.day(last)),
          "least": .text(wording.number(values.min() ?? 0, .persons)),
          "greatest": .text(wording.number(values.max() ?? 0, .persons)),
        ]))
    let chart = LineChart(
      frame: frame, series: [.init(name: title, runs: runs)],
      axisText: { wording.number($0, .persons) })
    // The table beside the chart gives each December, and the last month.
    var rows: [[[Inline]]] = []
    for figure in months {
      guard let date = figure.moment?.date, date.month == 12 || date == last else { continue }
      rows.append([[.text(wording.date(.month(date.year, date.month)))], try draft.cell(figure)])
    }
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "strength-by-month", title: title,
          columns: [draft.text("column.month"), draft.text("column.strength")],
          numeric: [1], rows: rows)))
  }

  private static func concentration(_ draft: inout Draft) throws(BriefingError) {
    let contributors = try draft.figures(Contributors.self, draft.untilNow)
    let shares = try draft.figures(Concentration.self, draft.untilNow)
    guard let any = contributors.first(where: { $0.variant == "any" && $0.number != nil }),
      let hundred = contributors.first(where: { $0.variant == "hundred-or-more" }),
      let top = shares.first(where: { $0.variant == "top-10" }),
      let effective = shares.first(where: { $0.variant == "effective-number" }),
      let index = shares.first(where: { $0.variant == "herfindahl-hirschman" }),
      let moment = any.moment
    else { return }
    draft.heading(draft.text("performance.contributors"))
    draft.paragraph(
      "performance.breadth",
      [
        "moment": .text(draft.wording.moment(moment)), "count": try draft.cite(any),
        "hundred": try draft.cite(hundred), "top": try draft.cite(top),
        "effective": try draft.cite(effective), "index": try draft.cite(index),
      ])
  }

  private static func women(_ draft: inout Draft) throws(BriefingError) {
    let total = try draft.figures(WomenShare.self, draft.untilNow).first
    let byType = try draft.figures(WomenShare.self, draft.untilNow) { $0.by = [.personnel] }
      .filter { $0.number != nil }
    guard let total, let moment = total.moment, total.number != nil else { return }
    draft.heading(draft.text("performance.women"))
    draft.paragraph(
      "performance.women-total",
      ["share": try draft.cite(total), "moment": .text(draft.wording.moment(moment))])
    guard let typeMoment = byType.first?.moment else { return }
    draft.paragraph(
      "performance.women-by-type", ["moment": .text(draft.wording.moment(typeMoment))])
    var rows: [[[Inline]]] = []
    var bars: [BarChart.Bar] = []
    for figure in byType {
      let label = draft.wording.key(figure.keys, .personnel)
      let goal = figure.goal2028
      rows.append([
        [.text(label)], try draft.cell(figure),
        [.isolated(goal.map { draft.wording.number(Double($0) / 100, .share) } ?? "—")],
        [
          .isolated(
            goal.map { draft.wording.number((figure.number ?? 0) - Double($0) / 100, .sharePoints) }
              ?? "—")
        ],
      ])
      bars.append(
        .init(
          label: label, value: figure.number ?? 0, text: draft.wording.value(figure),
          goal: goal.map { Double($0) / 100 }))
    }
    let title = draft.text("chart.women.title", ["moment": .text(draft.wording.moment(typeMoment))])
    let frame = draft.frame(
      "chart.women", ["moment": .text(draft.wording.moment(typeMoment))], figures: byType,
      alternative: draft.text(
        "chart.women.alternative",
        ["list": .text(bars.map { "\($0.label) \($0.text)" }.joined(separator: "; "))]))
    draft.add(
      .chart(
        svg: BarChart(frame: frame, bars: bars).svg(), title: title,
        data: Table(
          key: "women-share", title: title,
          columns: ["personnel", "women-share", "goal-2028", "gap"].map {
            draft.text("column.\($0)")
          }, numeric: [1, 2, 3], rows: rows)))
    draft.note("performance.women-note")
  }

  private static func deployment(_ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(Deployment.self, draft.untilNow)
    guard let places = figures.first(where: { $0.variant == "places" && $0.number != nil }),
      let troops = figures.first(where: { $0.variant == "troops" }),
      case .year(let year) = places.moment
    else { return }
    draft.heading(draft.text("performance.deployment"))
    draft.paragraph(
      "performance.places",
      [
        "year": .isolated(draft.wording.catalogue.numerals.plain(year)),
        "places": try draft.cite(places), "troops": try draft.cite(troops),
      ])
    var rows: [[[Inline]]] = []
    for figure in figures where figure.unit == .units || figure.variant == "headquarters" {
      rows.append([
        [.text(draft.wording.variant(figure.indicator, figure.variant))],
        try draft.cell(figure),
      ])
    }
    draft.table(
      "performance.units-table", columns: ["unit-type", "places"], numeric: [1], rows: rows,
      arguments: ["year": .isolated(draft.wording.catalogue.numerals.plain(year))])
    try DeploymentMap.write(year: year, figure: troops, &draft)
  }
}

extension Figure {
  /// The Strategy's goal for 2028 that a note of the figure names, in per cent.
  var goal2028: Int? {
    for case .goal2028(let percent) in notes { return percent }
    return nil
  }
}

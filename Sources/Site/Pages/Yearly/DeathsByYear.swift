import Briefing
import Charts
import Indicators
import Record
import Wording

/// Deaths by year and cause of a mission or of a nationality.
struct DeathsByYear {
  /// Which missions or nationalities the figures are about.
  let only: (inout FigureRequest) -> Void
  /// What they are called in titles.
  let name: String

  private static let order: [IncidentType] = [
    .maliciousAct, .accident, .illness, .selfInflicted, .toBeDetermined, .unknown,
  ]

  /// Writes the totals by cause and the chart with its table.
  ///
  /// - Returns: false where nobody died, which is said.
  @discardableResult
  func write(_ draft: inout Draft) throws(BriefingError) -> Bool {
    draft.heading(draft.text("site.deaths.heading"), anchor: "deaths")
    guard let total = try draft.figures(Fatalities.self, draft.untilNow, only).first else {
      return false
    }
    guard let count = total.number else {
      if case .unavailable(let reason) = total.value {
        draft.paragraph("site.unavailable", ["reason": .text(draft.wording.reason(reason))])
      }
      return false
    }
    draft.paragraph("site.deaths.total", ["deaths": try draft.cite(total)])
    if let known = knownThrough(total) {
      draft.note("site.deaths.known-through", ["date": .date(.day(known))])
    }
    guard count > 0 else { return false }
    try byCause(total, &draft)
    try chart(&draft)
    return true
  }

  private func byCause(_ total: Figure, _ draft: inout Draft) throws(BriefingError) {
    let causes = try draft.figures(Fatalities.self, draft.untilNow) {
      only(&$0)
      $0.by = [.type]
    }
    var rows: [[[Inline]]] = []
    for cause in Self.order {
      guard let figure = causes.first(where: { $0.keys.incident == cause }) else { continue }
      rows.append([
        [.text(draft.text("incident.\(cause.rawValue)"))],
        [.figure(try draft.identifier(figure), draft.wording.value(figure))],
      ])
    }
    draft.table(
      "site.deaths.by-cause-table", columns: ["incident", "deaths"], numeric: [1], rows: rows,
      arguments: ["name": .text(name)])
  }

  private func chart(_ draft: inout Draft) throws(BriefingError) {
    let wording = draft.wording
    let figures = try draft.figures(Fatalities.self, draft.untilNow) {
      only(&$0)
      $0.by = [.year, .type]
    }
    let totals = try draft.figures(Fatalities.self, draft.untilNow) {
      only(&$0)
      $0.by = [.year]
    }
    var values: [Int: [IncidentType: Figure]] = [:]
    for figure in figures {
      guard let year = figure.keys.date?.latest.year, let incident = figure.keys.incident else {
        continue
      }
      values[year, default: [:]][incident] = figure
    }
    guard let first = values.keys.min() else { return }
    let last = totals.compactMap { $0.keys.date?.latest.year }.max() ?? first
    let causes = Self.order.filter { cause in values.values.contains { $0[cause] != nil } }
    var rows: [[[Inline]]] = []
    for year in first...max(first, last) {
      let total = totals.first { $0.keys.date == .year(year) }
      var row: [[Inline]] = [[.text(wording.date(.year(year)))]]
      if let total {
        row.append([.figure(try draft.identifier(total), wording.value(total))])
      } else {
        row.append([.text("—")])
      }
      for cause in causes {
        if let figure = values[year]?[cause] {
          row.append([.figure(try draft.identifier(figure), wording.value(figure))])
        } else {
          row.append([.text(wording.number(0, .deaths))])
        }
      }
      rows.append(row)
    }
    let columns = (first...max(first, last)).map { year in
      StackedColumns.Column(year: year, parts: causes.map { values[year]?[$0]?.number ?? 0 })
    }
    let peak = columns.max { $0.parts.reduce(0, +) < $1.parts.reduce(0, +) }
    let title = draft.text("chart.site-deaths.title", ["name": .text(name)])
    let frame = draft.frame(
      "chart.site-deaths", ["name": .text(name)], figures: figures,
      alternative: draft.text(
        "chart.deaths.alternative",
        [
          "from": .isolated(String(first)), "through": .isolated(String(last)),
          "peak": .isolated(String(peak?.year ?? first)),
          "deaths": .count(Int(peak?.parts.reduce(0, +) ?? 0)),
        ]))
    let chart = StackedColumns(
      frame: frame, names: causes.map { draft.text("incident.\($0.rawValue)") }, columns: columns,
      axisText: { wording.number($0, .deaths) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "deaths-by-year", title: title,
          columns: [draft.text("column.year"), draft.text("column.deaths")]
            + causes.map { draft.text("incident.\($0.rawValue)") },
          names: ["year", "deaths"] + causes.map(\.rawValue),
          numeric: Set(1..<(causes.count + 2)), rows: rows)))
  }

  /// The day up to which deaths are known, where that is before the day of the page.
  private func knownThrough(_ figure: Figure) -> CalendarDate? {
    for case .stale(let date) in figure.notes { return date }
    return nil
  }
}

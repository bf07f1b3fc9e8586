import Briefing
import Charts
import Indicators
import Record
import Wording

/// The missions to which a contributor sent personnel, year by year, as means over the years.
enum ContributorMissions {
  /// How many missions have a panel of the chart; the table has all.
  private static let panels = 12

  static func write(_ state: EntityID, _ draft: inout Draft) throws(BriefingError) {
    guard let span = Period(from: PartialDate.year(1990).earliest, through: draft.asOf) else {
      return
    }
    let figures = try draft.figures(Strength.self, span) {
      $0.contributors = [state]
      $0.by = [.mission, .year]
    }.filter { $0.number ?? 0 > 0 && $0.keys.mission != nil }
    guard !figures.isEmpty else { return }
    draft.heading(draft.text("site.contributor.missions"), anchor: "missions")
    let years = Array(Set(figures.compactMap { $0.keys.date?.latest.year })).sorted()
    var byMission: [EntityID: [Int: Figure]] = [:]
    for figure in figures {
      guard let mission = figure.keys.mission, let year = figure.keys.date?.latest.year else {
        continue
      }
      byMission[mission, default: [:]][year] = figure
    }
    let missions = byMission.sorted { left, right in
      let (first, second) = (left.value.keys.min() ?? 0, right.value.keys.min() ?? 0)
      return (first, left.key) < (second, right.key)
    }
    let wording = draft.wording
    var rows: [[[Inline]]] = []
    for (mission, values) in missions {
      var row: [[Inline]] = [[.entity(wording.mission(mission), mission)]]
      for year in years {
        guard let figure = values[year] else {
          row.append([])
          continue
        }
        row.append([.figure(try draft.identifier(figure), value(figure, wording))])
      }
      rows.append(row)
    }
    let name = wording.state(state)
    let title = draft.text("chart.site-missions.title", ["name": .text(name)])
    let first = years.first ?? 1990
    let last = years.last ?? first
    let frame = draft.frame(
      "chart.site-missions", ["name": .text(name)], figures: figures,
      alternative: draft.text(
        "chart.site-missions.alternative",
        [
          "name": .text(name), "from": .isolated(wording.catalogue.numerals.plain(first)),
          "through": .isolated(wording.catalogue.numerals.plain(last)),
          "missions": .count(missions.count),
        ]))
    let greatest = missions.sorted { left, right in
      (right.value.values.compactMap(\.number).max() ?? 0)
        < (left.value.values.compactMap(\.number).max() ?? 0)
    }.prefix(panels)
    let chart = SmallMultiples(
      frame: frame,
      panels: greatest.map { mission, values in
        .init(title: wording.mission(mission), values: values.mapValues { $0.number ?? 0 })
      }, years: first...last, valueText: { wording.number($0, .persons) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "missions-by-year", title: title,
          columns: [draft.text("column.mission")]
            + years.map { wording.catalogue.numerals.plain($0) },
          names: ["mission"] + years.map { String($0) },
          numeric: Set(1..<(years.count + 1)), rows: rows)))
    draft.note("site.contributor.missions-note")
  }

  /// A mean below a half is somebody, not nobody.
  private static func value(_ figure: Figure, _ wording: FigureWording) -> String {
    let number = figure.number ?? 0
    return number < 0.5
      ? "<\u{2060}\(wording.number(1, .persons))" : wording.number(number, .persons)
  }
}

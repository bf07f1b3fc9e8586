import Charts
import Indicators
import Record
import Wording

/// Each active peacekeeping operation: where, how old, how many, from whom, what it lost.
enum MissionsSection {
  static func write(_ draft: inout Draft) throws(BriefingError) {
    let active = draft.view.missions.filter {
      $0.kind == .peacekeepingOperation && $0.isActive(on: draft.asOf)
    }.sorted { $0.acronym < $1.acronym }
    let count = try draft.figures(Missions.self, draft.period).first { $0.variant == "active" }
    if let count { draft.paragraph("missions.active", ["count": try draft.cite(count)]) }
    try smallMultiples(active, &draft)
    let deployment = try draft.figures(Deployment.self, draft.untilNow) { $0.by = [.mission] }
    let mandates: RecordedMandates
    do {
      mandates = try draft.view.mandates()
    } catch {
      throw .indicator(error)
    }
    for mission in active {
      let mandate = mandates.history(of: mission.id)?.mandate(on: draft.asOf)
      draft.heading(
        "\(mission.names.preferred(draft.language)) (\(mission.acronym))", anchor: mission.id.key)
      try MissionParticulars.write(mission, mandate, deployment, &draft)
    }
  }

  /// Deaths by year in each mission, side by side.
  private static func smallMultiples(
    _ missions: [Mission], _ draft: inout Draft
  ) throws(BriefingError) {
    let last = draft.asOf.year
    let years = (last - 14)...last
    guard let span = Period(from: Period(year: years.lowerBound).from, through: draft.asOf) else {
      return
    }
    let figures = try draft.figures(Fatalities.self, span) { request in
      request.missions = missions.map(\.id)
      request.by = [.mission, .year]
    }
    var panels: [SmallMultiples.Panel] = []
    var rows: [[[Inline]]] = []
    for mission in missions {
      let own = figures.filter { $0.keys.mission == mission.id }
      var values: [Int: Double] = [:]
      for figure in own {
        if let date = figure.keys.date { values[date.earliest.year] = figure.number }
      }
      guard !own.isEmpty else { continue }
      panels.append(.init(title: draft.wording.mission(mission.id), values: values))
      var row: [[Inline]] = [[.text(draft.wording.mission(mission.id))]]
      for year in years.suffix(5) {
        row.append(try draft.countCell(own.first { $0.keys.date == .year(year) }))
      }
      rows.append(row)
    }
    let wording = draft.wording
    let title = draft.text("chart.mission-deaths.title")
    let frame = draft.frame(
      "chart.mission-deaths", figures: figures,
      alternative: draft.text(
        "chart.mission-deaths.alternative",
        [
          "from": .isolated(String(years.lowerBound)), "through": .isolated(String(last)),
          "missions": .count(panels.count),
        ]))
    let chart = SmallMultiples(
      frame: frame, panels: panels, years: years, valueText: { wording.number($0, .deaths) })
    draft.add(
      .chart(
        svg: chart.svg(), title: title,
        data: Table(
          key: "deaths-by-mission", title: title,
          columns: [draft.text("column.mission")]
            + years.suffix(5).map { wording.catalogue.numerals.plain($0) },
          numeric: Set(1...5), rows: rows)))
  }
}

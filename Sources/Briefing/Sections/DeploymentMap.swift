import Charts
import Indicators
import Record
import Store
import Wording

/// The map of places of deployment in a year.
enum DeploymentMap {
  static func write(year: Int, figure: Figure, _ draft: inout Draft) throws(BriefingError) {
    guard let selection = figure.inputs.first?.selections.first else { return }
    let totals: [Total]
    let places: [EntityID: Place]
    let land: Land
    do {
      totals = try draft.view.record.totals(selection, by: [.mission, .place])
      places = Dictionary(
        uniqueKeysWithValues: try draft.view.record.entities(.place, as: Place.self)
          .map { ($0.id, $0) })
      land = try draft.land.land()
    } catch {
      throw .store(error)
    }
    let points = totals.compactMap { total -> PointMap.Point? in
      guard let place = total.place.flatMap({ places[$0] }) else { return nil }
      let name = total.mission.map { draft.wording.mission($0) } ?? ""
      return PointMap.Point(
        longitude: place.longitude, latitude: place.latitude, value: total.value,
        label: "\(name): \(place.name), \(draft.wording.number(total.value, .persons))")
    }
    guard !points.isEmpty else { return }
    let byMission = try draft.figures(Deployment.self, draft.untilNow) { $0.by = [.mission] }
    let yearText = draft.wording.catalogue.numerals.plain(year)
    let title = draft.text("chart.deployment.title", ["year": .isolated(yearText)])
    let frame = draft.frame(
      "chart.deployment", ["year": .isolated(yearText)], figures: [figure],
      alternative: draft.text(
        "chart.deployment.alternative",
        ["year": .isolated(yearText), "places": .count(points.count)]))
    let wording = draft.wording
    let map = PointMap(
      frame: frame, land: land.rings, points: points,
      extent: .around(points.map { ($0.longitude, $0.latitude) }, margin: 6),
      sizes: [100.0, 1000].map { ($0, wording.number($0, .persons)) }, greatestRadius: 13)
    var rows: [[[Inline]]] = []
    for mission in byMission where mission.variant == "places" {
      let troops = byMission.first {
        $0.variant == "troops" && $0.keys.mission == mission.keys.mission
      }
      rows.append([
        [.text(wording.key(mission.keys, .mission))], try draft.cell(mission),
        try draft.cell(troops),
      ])
    }
    draft.add(
      .chart(
        svg: map.svg(), title: title,
        data: Table(
          key: "deployment", title: title,
          columns: ["mission", "places", "troops"].map { draft.text("column.\($0)") },
          numeric: [1, 2], rows: rows)))
    draft.note("map.note")
  }
}

import Briefing
import Indicators
import Record
import Store
import Wording

/// Where a mission was deployed in the newest year coded: every place with its troops and
/// headquarters.
enum MissionPlaces {
  static func write(_ mission: Mission, _ draft: inout Draft) throws(BriefingError) {
    let figures = try draft.figures(Deployment.self, draft.untilNow) { $0.missions = [mission.id] }
    guard let count = figures.first(where: { $0.variant == "places" && $0.number != nil }),
      let troops = figures.first(where: { $0.variant == "troops" }),
      case .year(let year) = count.moment
    else { return }
    draft.heading(draft.text("performance.deployment"), anchor: "places")
    let yearText = draft.wording.catalogue.numerals.plain(year)
    draft.paragraph(
      "site.mission.places",
      [
        "year": .isolated(yearText), "places": try draft.cite(count),
        "troops": try draft.cite(troops),
      ])
    for case .unknownSizes(let places) in troops.notes {
      draft.note("note.unknown-sizes", ["places": .count(places)])
    }
    let names: [EntityID: Place]
    let sizes: [EntityID: Observation]
    let seats: [EntityID: Observation]
    do throws(StoreError) {
      names = Dictionary(
        try draft.view.record.entities(.place, as: Place.self).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })
      sizes = try observations(troops, draft)
      seats = try observations(
        figures.first { $0.variant == "headquarters" }, draft)
    } catch {
      throw .store(error)
    }
    let places = Set(sizes.keys).union(seats.keys).sorted { left, right in
      let (first, second) = (sizes[left]?.value ?? -1, sizes[right]?.value ?? -1)
      return (second, names[left]?.name ?? "", left) < (first, names[right]?.name ?? "", right)
    }
    draft.table(
      "site.mission.places-table", columns: ["place-name", "troops", "headquarters"],
      numeric: [1],
      rows: places.map { place in
        [
          [.isolated(names[place]?.name ?? place.key)],
          sizes[place].map { [.row(draft.wording.number($0.value, .persons), $0.line)] }
            ?? [.text(draft.text("site.mission.size-unknown"))],
          seats[place].map {
            [.row(draft.text("site.mission.headquarters-\($0.value > 0 ? "yes" : "no")"), $0.line)]
          } ?? [.text("—")],
        ]
      }, arguments: ["year": .isolated(yearText)])
  }

  /// What a figure was computed from, by place.
  private static func observations(
    _ figure: Figure?, _ draft: Draft
  ) throws(StoreError) -> [EntityID: Observation] {
    guard let selection = figure?.inputs.first?.selections.first else { return [:] }
    var result: [EntityID: Observation] = [:]
    for observation in try draft.view.record.observations(selection, includingUnusable: false) {
      if let place = observation.series.place { result[place] = observation }
    }
    return result
  }
}

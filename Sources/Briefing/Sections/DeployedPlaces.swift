import Record
import Store

/// The places where one mission was deployed in a year, as researchers coded them, with the published
/// row of each number.
public struct DeployedPlaces: Sendable {
  /// A place with what is published of it.
  public struct Entry: Sendable {
    /// The place.
    public let place: Place
    /// Troops there; nil where no size is published.
    public let troops: Observation?
    /// How many contributors had units there; nil where none are coded.
    public let contributors: Observation?
    /// The contributors that are named, those with a known size first, the greatest first.
    public let named: [Contributor]
    /// The level of the headquarters there: 3 mission, 2 sector, 1 other, 0 none.
    public let headquarters: Observation?
  }

  /// A contributor at a place.
  public struct Contributor: Sendable {
    /// The State.
    public let state: EntityID
    /// That it had units there.
    public let presence: Observation
    /// Its troops there; nil where no size is published.
    public let troops: Observation?
  }

  /// The places, those with most troops first.
  public let entries: [Entry]

  /// The places of a mission in a year.
  ///
  /// - Parameter files: the numbers of the files to read.
  public init(
    _ mission: EntityID, year: Int, files: [Int], _ record: any RecordReader
  ) throws(StoreError) {
    func observations(_ measure: Measure) throws(StoreError) -> [Observation] {
      var selection = Selection(measure: measure, snapshots: files, period: Period(year: year))
      selection.missions = [mission]
      return try record.observations(selection, includingUnusable: false)
    }
    func byPlace(_ measure: Measure) throws(StoreError) -> [EntityID: Observation] {
      Dictionary(
        try observations(measure).compactMap { entry in
          entry.series.place.map { ($0, entry) }
        }, uniquingKeysWith: { $0.value >= $1.value ? $0 : $1 })
    }
    let troops = try byPlace(.troopsAtPlace)
    let seats = try byPlace(.headquartersAtPlace)
    let counts = try byPlace(.contributorsAtPlace)
    let presences = Dictionary(
      grouping: try observations(.contributorAtPlace), by: { $0.series.place })
    let sizes = Dictionary(
      try observations(.contributorTroopsAtPlace).map { ($0.series, $0) }
        .map { (PlaceAndState(place: $0.place, state: $0.state), $1) },
      uniquingKeysWith: { first, _ in first })
    entries = try record.entities(.place, as: Place.self).filter {
      $0.mission == mission && (troops[$0.id] != nil || seats[$0.id] != nil)
    }.map { place in
      let named = (presences[place.id] ?? []).compactMap { presence -> Contributor? in
        presence.series.state.map {
          Contributor(
            state: $0, presence: presence,
            troops: sizes[PlaceAndState(place: place.id, state: $0)])
        }
      }.sorted { ($1.troops?.value ?? -1, $0.state) < ($0.troops?.value ?? -1, $1.state) }
      return Entry(
        place: place, troops: troops[place.id], contributors: counts[place.id], named: named,
        headquarters: seats[place.id])
    }.sorted {
      ($1.troops?.value ?? -1, $0.place.name, $0.place.id) < (
        $0.troops?.value ?? -1, $1.place.name, $1.place.id
      )
    }
  }

  private struct PlaceAndState: Hashable {
    let place: EntityID?
    let state: EntityID?
  }
}

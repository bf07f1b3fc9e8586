import Briefing
import Record

/// Where missions and contributors stand on a map.
struct MapPlaces {
  let land: Land
  let record: [EntityID: Mission]

  /// Where something stands.
  struct Spot {
    let place: Land.Corner
    /// True where it is the middle of a host State, since the record has no place of the mission's.
    let isMiddleOfHost: Bool
  }

  init(_ land: Land, _ missions: [Mission]) {
    self.land = land
    record = Dictionary(missions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The seat of a mission or the middle of a State; nil where neither is known.
  func spot(_ id: EntityID) -> Spot? {
    if id.kind == .state {
      return land.middles[id].map { Spot(place: $0, isMiddleOfHost: false) }
    }
    guard let mission = record[id] else { return nil }
    if let place = mission.coordinates, place.count > 1 {
      return Spot(place: (place[0], place[1]), isMiddleOfHost: false)
    }
    return mission.hosts.lazy.compactMap { land.middles[$0] }.first
      .map { Spot(place: $0, isMiddleOfHost: true) }
  }
}

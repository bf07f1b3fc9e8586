import Questions
import Record
import Site

/// A mission.
struct MissionBody: Encodable, Sendable {
  let id: EntityID
  let key: String
  let acronym: String
  let name: String
  let names: Names
  let kind: Coded
  let hosts: [Named]
  let place: String?
  /// Longitude and latitude of its headquarters, in degrees.
  let coordinates: [Double]?
  let start: PartialDate?
  let end: PartialDate?
  /// True where it is in the field on the day asked for.
  let isActive: Bool
  let established: String?
  let ended: String?
  let successor: Named?
  let parts: [Named]?
  let address: String
  let mandate: String
  let page: String

  init(_ mission: Mission, _ call: APICall) {
    id = mission.id
    key = mission.id.key
    acronym = mission.acronym
    name = mission.names.preferred(call.language)
    names = mission.names
    kind = call.coded(mission.kind.rawValue, "mission-kind")
    hosts = mission.hosts.map { Named($0, call) }
    place = mission.place?.preferred(call.language)
    coordinates = mission.coordinates
    start = mission.start
    end = mission.end
    isActive = mission.isActive(on: call.day)
    established = mission.established
    ended = mission.ended
    successor = mission.successor.map { Named($0, call) }
    parts = mission.parts?.map { Named($0, call) }
    address = call.address.whole("/missions/\(mission.id.key)")
    mandate = call.address.whole("/missions/\(mission.id.key)/mandate")
    page = call.page("/missions/\(mission.id.key)")
  }
}

/// An identity with its name.
struct Named: Encodable, Sendable {
  let id: EntityID
  let key: String
  let name: String

  init(_ id: EntityID, _ call: APICall) {
    self.id = id
    key = id.key
    switch id.kind {
    case .mission: name = call.wording.mission(id)
    case .group: name = call.wording.group(id)
    default: name = call.wording.state(id)
    }
  }
}

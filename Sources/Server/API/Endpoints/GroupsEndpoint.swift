import Record
import Site

/// The regional groups of Member States.
enum GroupsEndpoint: Endpoint {
  static let route = Route("/groups")
  static let parameterNames = ["limit", "cursor", "release"]

  private struct Entry: Encodable, Sendable {
    let id: EntityID
    let key: String
    let name: String
    let names: Names
    let members: [Named]
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    APIReply(call.record.view.groups, try call.cut()) { group in
      Entry(
        id: group.id, key: group.id.key, name: group.names.preferred(call.language),
        names: group.names, members: group.members.map { Named($0, call) })
    }
  }
}

import Questions
import Record
import Site

/// What is called so, or in part so, the best first.
enum SearchEndpoint: Endpoint {
  static let route = Route("/search")
  static let parameterNames = ["q", "limit", "cursor", "release"]
  static let examples = ["/search?q=mali&limit=5", "/search?q=لبنان&lang=ar&limit=5"]

  private struct Body: Encodable, Sendable {
    let hits: [Hit]
    /// Names that are nearly so, where nothing is called so.
    let suggestions: [String]
  }

  private struct Hit: Encodable, Sendable {
    let kind: String
    let id: String
    let title: String
    /// The spelling that was recognised, where it is another one.
    let spelling: String?
    let mission: EntityID?
    /// How well it fits: 0 is the name itself.
    let rank: Int
    /// Where the API says more of it.
    let address: String?
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    guard let text = call.parameters["q"] else { throw .question(.missingParameter(name: "q")) }
    let search = NameSearch(call.record, call.language)
    let hits = search.hits(text)
    let shown = cut.entries(hits)
    return APIReply(
      Body(
        hits: shown.map { hit in
          Hit(
            kind: hit.kind.rawValue, id: hit.id, title: hit.title, spelling: hit.spelling,
            mission: hit.mission, rank: hit.rank, address: address(hit, call))
        }, suggestions: hits.isEmpty ? search.suggestions(text) : []),
      cut.page(total: hits.count, returned: shown.count))
  }

  private static func address(_ hit: NameSearch.Hit, _ call: APICall) -> String? {
    switch hit.kind {
    case .mission: call.address.whole("/missions/\(hit.id)")
    case .contributor: call.address.whole("/contributors/\(hit.id)")
    case .indicator: call.address.whole("/indicators/\(hit.id)")
    case .source: call.address.whole("/sources/\(hit.id)")
    case .decision: hit.mission.map { call.address.whole("/missions/\($0.key)/mandate") }
    case .group, .organization, .duty, .meeting, .initiative: nil
    }
  }
}

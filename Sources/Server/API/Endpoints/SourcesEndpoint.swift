import Site
import Store

/// Every source with its terms, what it covers, and its files.
enum SourcesEndpoint: Endpoint {
  static let route = Route("/sources")
  static let parameterNames = ["limit", "cursor", "release"]
  static let examples = ["/sources?limit=3", "/sources?lang=ar&limit=3"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let kept = try call.read { record throws(StoreError) in try record.snapshots() }
    let sources = call.record.view.sources.values.sorted { $0.id < $1.id }
    return APIReply(sources, cut) { SourceBody($0, kept, call) }
  }
}

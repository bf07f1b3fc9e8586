import Questions
import Site
import Store

/// One source.
enum SourceEndpoint: Endpoint {
  static let route = Route("/sources/{source}")
  static let examples = ["/sources/un-fatalities", "/sources/geopko?lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let id = call.value("source")
    guard let source = call.record.view.sources[id] else { throw .question(.unknownSource(id)) }
    let kept = try call.read { record throws(StoreError) in try record.snapshots() }
    return APIReply(SourceBody(source, kept, call))
  }
}

import Record
import Site

/// What can be asked.
enum IndexEndpoint: Endpoint {
  static let route = Route("/")

  private struct Body: Encodable, Sendable {
    let name: String
    let program: String
    let languages: [Language]
    let documentation: String
    let site: String
    let endpoints: [Entry]
  }

  private struct Entry: Encodable, Sendable {
    /// The path with its open parts in braces.
    let path: String
    let summary: String
    let parameters: [String]
    /// Addresses that can be asked as they are.
    let examples: [String]
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    APIReply(
      Body(
        name: call.text("api.title"), program: call.program, languages: Language.spoken,
        documentation: call.address.whole("/openapi.json"), site: call.page("/"),
        endpoints: EndpointList.all.map { endpoint in
          Entry(
            path: APIAddress.root + (endpoint.route.pattern == "/" ? "" : endpoint.route.pattern),
            summary: call.text(
              "api.\(call.description.name(of: endpoint.route.pattern)).summary"),
            parameters: endpoint.parameterNames + EndpointList.common,
            examples: endpoint.examples.map { call.address.example($0) })
        }))
  }
}

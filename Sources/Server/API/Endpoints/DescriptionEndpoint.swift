import Site

/// The description of the API itself, in the form of OpenAPI 3.1.
enum DescriptionEndpoint: Endpoint {
  static let route = Route("/openapi.json")
  static let parameterNames: [String] = []
  static let repeated: Set<String> = []
  static let examples = ["/openapi.json", "/openapi.json?lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    var reply = APIReply(call.description.document(call))
    reply.isBare = true
    return reply
  }
}

import Questions
import Site

/// One State or area.
enum ContributorEndpoint: Endpoint {
  static let route = Route("/contributors/{contributor}")
  static let examples = ["/contributors/bgd", "/contributors/rwa?lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let state = try asked { () throws(QuestionError) in
      let id = try call.record.contributor(call.value("contributor"))
      guard let state = call.record.view.state(id) else {
        throw .unknownContributor(spelling: call.value("contributor"))
      }
      return state
    }
    return APIReply(ContributorBody(state, call))
  }
}

import Questions
import Site

/// One mission.
enum MissionEndpoint: Endpoint {
  static let route = Route("/missions/{mission}")
  static let parameterNames = ["as-of", "release"]
  static let examples = ["/missions/minusma", "/missions/unmiss?as-of=2024-09-09&lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let mission = try asked { () throws(QuestionError) in
      let id = try call.record.mission(call.value("mission"))
      guard let mission = call.record.view.mission(id) else {
        throw .unknownMission(spelling: call.value("mission"))
      }
      return mission
    }
    return APIReply(MissionBody(mission, call))
  }
}

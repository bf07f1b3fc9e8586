import Questions
import Record
import Site

/// The missions, those that had not begun by the day left out.
enum MissionsEndpoint: Endpoint {
  static let route = Route("/missions")
  static let parameterNames = ["kind", "status", "host", "as-of", "limit", "cursor", "release"]
  static let examples = [
    "/missions?kind=peacekeeping-operation&status=active", "/missions?host=cod&lang=ar",
  ]

  /// Whether a mission is in the field on the day.
  enum Status: String, CaseIterable { case active, closed }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let missions = try asked { () throws(QuestionError) in
      let kind = try call.parameters.choice("kind", MissionKind.self)
      let status = try call.parameters.choice("status", Status.self)
      var host: EntityID?
      if let spelling = call.parameters["host"] { host = try call.record.contributor(spelling) }
      return call.record.view.missions.filter { mission in
        (kind == nil || mission.kind == kind)
          && (status == nil || mission.isActive(on: call.day) == (status == .active))
          && (host.map { mission.hosts.contains($0) } ?? true)
          && (mission.start.map { $0.earliest <= call.day } ?? true)
      }
    }
    return APIReply(missions, cut) { MissionBody($0, call) }
  }
}

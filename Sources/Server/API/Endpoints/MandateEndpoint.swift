import Briefing
import Questions
import Site

/// What the Council had decided on a mission by a day.
enum MandateEndpoint: Endpoint {
  static let route = Route("/missions/{mission}/mandate")
  static let parameterNames = MandateQuestion.parameterNames + ["release"]
  static let examples = [
    "/missions/unmiss/mandate?as-of=2024-09-09", "/missions/monusco/mandate?lang=ar",
  ]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let listing = try asked { () throws(QuestionError) in
      try MandateQuestion(call.value("mission"), call.parameters, call.record)
        .listing(in: call.record, today: call.day, call.language)
    }
    return APIReply(listing.body)
  }
}

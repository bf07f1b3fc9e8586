import Briefing
import Questions
import Site

/// What fell due lately and what falls due next.
enum DueEndpoint: Endpoint {
  static let route = Route("/due")
  static let parameterNames = DueQuestion.parameterNames + ["release"]
  static let repeated: Set<String> = ["mission", "release"]
  static let examples = ["/due?as-of=2024-09-09", "/due?as-of=2024-09-09&within=30&lang=ar"]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let answer = try asked { () throws(QuestionError) in
      try DueQuestion(call.parameters, call.record).answer(in: call.record, today: call.day)
    }
    return APIReply(answer.body(DueWording(call.wording)))
  }
}

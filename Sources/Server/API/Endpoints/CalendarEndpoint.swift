import Briefing
import Questions
import Record
import Site

/// What falls due in a span of time.
enum CalendarEndpoint: Endpoint {
  static let route = Route("/calendar")
  static let parameterNames = CalendarQuestion.parameterNames + ["limit", "cursor", "release"]
  static let repeated: Set<String> = ["mission", "kind", "release"]
  static let examples = [
    "/calendar?from=2024&to=2024&as-of=2024-09-09&limit=5",
    "/calendar?from=2024&to=2025&mission=unmiss&kind=expiry&lang=ar",
  ]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let events = try asked { () throws(QuestionError) in
      try CalendarQuestion(call.parameters, call.record, today: call.day)
        .events(in: call.record, today: call.day)
    }
    let shown = Array(cut.entries(events))
    return APIReply(
      DueListing(shown, asOf: call.day, wording: DueWording(call.wording)).entries,
      cut.page(total: events.count, returned: shown.count))
  }
}

import Questions
import Record
import Site

/// The releases that followed others, the newest first.
enum ChangesEndpoint: Endpoint {
  static let route = Route("/changes")
  static let parameterNames = ChangesQuestion.parameterNames + ["limit", "cursor", "release"]
  static let repeated: Set<String> = ["source", "release"]
  static let examples = ["/changes", "/changes?source=un-fatalities&lang=ar"]

  private struct Entry: Encodable, Sendable {
    let source: String
    let before: String
    let after: String
    let published: CalendarDate
    let page: String
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let steps = try asked { () throws(QuestionError) in
      try ChangesQuestion(call.parameters, call.record).steps(in: call.record)
    }
    return APIReply(steps, cut) { step in
      Entry(
        source: step.source, before: step.before, after: step.after, published: step.published,
        page: call.page("/changes", Parameters([.init("source", step.source)])))
    }
  }
}

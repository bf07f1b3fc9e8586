import Questions
import Site

/// The figures that answer a question to an indicator.
enum FiguresEndpoint: Endpoint {
  static let route = Route("/figures/{indicator}")
  static let parameterNames =
    FigureQuestion.parameterNames + ["as-of", "limit", "cursor", "release"]
  static let repeated: Set<String> = ["mission", "contributor", "by", "at", "release"]
  static let examples = [
    "/figures/fatalities?mission=minusma&by=type&to=2024-09-09",
    "/figures/strength?by=contributor&to=2024-09-09&limit=5",
    "/figures/fatality-rate?from=1990&to=2014&variant=all-causes&lang=ar",
  ]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let figures = try asked { () throws(QuestionError) in
      try FigureQuestion(call.value("indicator"), call.parameters, call.record)
        .figures(in: call.record, today: call.day)
    }
    return APIReply(figures, cut) { FigureBody($0, call) }
  }
}

import Claims
import Questions
import Record
import Site

/// A text set against the record: what it names and claims, and what the record says of each claim.
enum CheckEndpoint: Endpoint {
  static let route = Route("/check")
  static let parameterNames = ["text", "date", "release"]
  static let examples = [
    "/check?text=In+2022,+33+peacekeepers+were+killed+by+malicious+acts.&date=2024-09-09",
    "/check?text=قُتل+33+من+حفظة+السلام+في+أعمال+عدائية+عام+2022.&lang=ar",
  ]

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    // A sentence may stand in the address; a whole text is sent as the body.
    let written = call.parameters["text"].map { Submission(text: $0) }
    guard let submission = call.submission ?? written else {
      throw .question(.missingParameter(name: "text"))
    }
    let text = try SubmittedText(submission, in: call.record, date: call.parameters["date"])
    let report: CheckReport
    do throws(QuestionError) {
      report = try TextChecker.shared(call.record).report(
        text.text, call.language, day: text.day, today: call.day)
    } catch {
      throw .question(error)
    }
    var reply = APIReply(report.value())
    reply.isOfTheMoment = true
    reply.isLasting = false
    return reply
  }
}

extension SubmittedText {
  /// What a request sends along.
  ///
  /// - Parameter date: the day of the text, where the address gives it.
  init(
    _ submission: Submission, in record: OpenRecord, date: String? = nil
  ) throws(SiteError) {
    let written = date ?? submission.date
    var day: CalendarDate?
    if !written.isEmpty {
      guard let read = CalendarDate(iso: written) else {
        throw .question(.malformed(parameter: "date", value: String(written.prefix(40))))
      }
      day = read
    }
    try self.init(
      submission.bytes, fileName: submission.fileName, isPasted: submission.isPasted, day: day,
      resolver: record.resolver)
  }
}

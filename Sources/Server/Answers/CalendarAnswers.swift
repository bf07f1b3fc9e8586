import Export
import Questions
import Record
import Site

/// What falls due, for programs that keep appointments: `/ar/calendar.ics`.
struct CalendarAnswers: AnswerMaker {
  let name = "calendar"
  let isKeepable = true
  let holdings: RecordHoldings
  /// The version of the program.
  let program: String

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    guard let (language, path) = inquiry.paged, path == "/calendar.ics" else { return nil }
    let file = try asked { () throws(QuestionError) in
      try inquiry.parameters.allow(only: CalendarQuestion.parameterNames + ["release"])
      let record = try holdings.record(inquiry.parameters.list("release"))
      let day = try inquiry.parameters.date("as-of")?.latest ?? inquiry.today
      return try CalendarQuestion(inquiry.parameters, record, today: day)
        .file(in: record, today: inquiry.today, language, program: program)
    }
    var answer = Answer(file.text, "text/calendar; charset=utf-8")
    answer.fileName = "ihata-calendar-\(language.rawValue).ics"
    // Calendars of readers subscribe to it from wherever they are.
    answer.isOpen = true
    return answer
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer {
    PlainAnswers.refusal(error, holdings, inquiry)
  }
}

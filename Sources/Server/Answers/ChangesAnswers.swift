import Briefing
import Questions
import Record
import Site

/// What changed from release to release, for feed readers: `/ar/changes.atom`.
struct ChangesAnswers: AnswerMaker {
  let name = "changes"
  let isKeepable = true
  let holdings: RecordHoldings

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    guard let (language, path) = inquiry.paged, path == "/changes.atom" else { return nil }
    let feed = try asked { () throws(QuestionError) in
      try inquiry.parameters.allow(only: ChangesQuestion.parameterNames + ["release"])
      let record = try holdings.record(inquiry.parameters.list("release"))
      return try ChangesQuestion(inquiry.parameters, record).feed(in: record, language)
    }
    var answer = Answer(feed.xml(), "application/atom+xml; charset=utf-8")
    answer.isOpen = true
    return answer
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer {
    PlainAnswers.refusal(error, holdings, inquiry)
  }
}

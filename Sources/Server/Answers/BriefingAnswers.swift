import Briefing
import Printing
import Questions
import Record
import Site

/// The whole briefing as a document to take away: `/ar/briefing.html`, `.pdf`, `.md`, `.json`.
struct BriefingAnswers: AnswerMaker {
  let name = "briefing"
  let isKeepable = true
  let holdings: RecordHoldings

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    guard let (language, path) = inquiry.paged, path.hasPrefix("/briefing."),
      let form = BriefingForm(rawValue: String(path.dropFirst("/briefing.".count)))
    else { return nil }
    let (record, document) = try asked { () throws(QuestionError) in
      try inquiry.parameters.allow(only: BriefingQuestion.parameterNames + ["release"])
      let record = try holdings.record(inquiry.parameters.list("release"))
      let question = try BriefingQuestion(inquiry.parameters)
      return (record, try question.document(in: record, today: inquiry.today, language))
    }
    let wording = record.wording(language)
    var answer: Answer
    switch form {
    case .html:
      answer = Answer(HTMLRenderer(wording: wording).render(document), "text/html; charset=utf-8")
    case .pdf:
      do throws(PrintingError) {
        let html = HTMLRenderer(wording: wording).render(document)
        answer = Answer(try PortablePage.pdf(html: html), "application/pdf")
      } catch {
        throw .printing(code: error.code, arguments: error.arguments)
      }
    case .markdown:
      answer = Answer(
        MarkdownRenderer(wording: wording).render(document), "text/markdown; charset=utf-8")
    case .json:
      do {
        answer = Answer(try JSONRenderer().render(document), "application/json")
      } catch {
        throw .files(name: "briefing.json", reason: "\(error)")
      }
    }
    answer.fileName = "ihata-briefing-\(document.asOf)-\(language.rawValue).\(form.rawValue)"
    return answer
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer {
    PlainAnswers.refusal(error, holdings, inquiry)
  }
}

import Questions
import Record
import Site

/// The pages: `/ar/…`, `/en/…`, and single tables of them for pages of others, `/en/embed/…`.
struct PageAnswers: AnswerMaker {
  let name = "page"
  let isKeepable = true
  let holdings: RecordHoldings
  let renderer: PageRenderer

  private static let html = "text/html; charset=utf-8"

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    guard let (language, path) = inquiry.paged else { return nil }
    let parts = path.split(separator: "/").map(String.init)
    if parts.first == "embed", let key = parts.last, parts.count > 1 {
      let page = try page(
        "/" + parts.dropFirst().dropLast().joined(separator: "/"), inquiry, language)
      var answer = Answer(try renderer.embedded(page, key: key), Self.html)
      answer.isEmbeddable = true
      return answer
    }
    return Answer(try renderer.html(try page(path, inquiry, language)), Self.html)
  }

  private func page(
    _ path: String, _ inquiry: Inquiry, _ language: Language
  ) throws(SiteError) -> Page {
    var submitted: SubmittedText?
    if let submission = inquiry.submission {
      let record: OpenRecord
      do throws(QuestionError) {
        record = try holdings.current()
      } catch {
        throw .question(error)
      }
      submitted = try SubmittedText(submission, in: record)
    }
    return try SiteMap.page(
      path, inquiry.parameters, language, in: holdings, today: inquiry.today,
      submitted: submitted)
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer {
    let (language, path) = inquiry.paged ?? (inquiry.preferred.first ?? .en, "/")
    var answer: Answer
    do throws(SiteError) {
      answer = Answer(try renderer.html(error, path: path, language), Self.html)
    } catch {
      answer = Answer("\(error.code)\n", "text/plain; charset=utf-8")
    }
    answer.status = error.status
    answer.keeping = .never
    return answer
  }
}

extension SiteError {
  /// The status of HTTP that says the same.
  var status: Int {
    switch kind {
    case .malformed: 400
    case .notFound: 404
    case .failure: 500
    }
  }
}

import Questions
import Record
import Site

/// What machines ask of a server: whether it is well, what it did, what of it is to be crawled; and
/// the way from the bare address to the reader's language.
struct PlainAnswers: AnswerMaker {
  let name = "plain"
  let isKeepable = false
  let holdings: RecordHoldings
  let address: SiteAddress
  let measures: ServerMeasures
  let kept: KeptAnswers

  private static let text = "text/plain; charset=utf-8"

  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer? {
    var answer: Answer
    switch inquiry.path {
    case "/":
      answer = Answer("", Self.text)
      answer.status = 302
      answer.variesByLanguage = true
      answer.location = address.page("/", inquiry.preferred.first ?? .en)
    case "/healthz":
      do {
        _ = try holdings.current()
      } catch {
        throw .question(error)
      }
      answer = Answer("ok\n", Self.text)
    case "/metrics":
      answer = Answer(
        measures.text(kept: kept.usage), "text/plain; version=0.0.4; charset=utf-8")
    case "/robots.txt":
      answer = Answer("User-agent: *\nDisallow: \(address.base)/api/\n", Self.text)
    default: return nil
    }
    answer.keeping = .never
    return answer
  }

  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer { Self.refusal(error) }

  /// A code with its sentence in the reader's language.
  static func refusal(
    _ error: SiteError, _ holdings: RecordHoldings, _ inquiry: Inquiry
  ) -> Answer {
    let language = inquiry.paged?.language ?? .en
    guard let catalogue = try? holdings.current().catalogue else { return refusal(error) }
    var answer = Answer("\(error.code): \(error.message(catalogue, language))\n", text)
    answer.status = error.status
    answer.keeping = .never
    return answer
  }

  /// A code alone, for readers that are programs.
  static func refusal(_ error: SiteError) -> Answer {
    var answer = Answer("\(error.code)\n", text)
    answer.status = error.status
    answer.keeping = .never
    return answer
  }
}

import Foundation
import Questions
import Record
import Site
import Wording

/// Why the API does not answer, in the one shape that every refusal below `/api` has.
struct APIFailure: Sendable {
  /// The status of HTTP.
  let status: Int
  /// The code for programs: `unknown-mission`.
  let code: String
  /// The sentence of the catalogue.
  let message: Message

  /// A refusal with its sentence.
  init(status: Int, code: String, message: Message) {
    self.status = status
    self.code = code
    self.message = message
  }

  /// A question that cannot be answered. One that is not of its form has the status 400, one that is
  /// but has no answer by its nature 422.
  init(_ error: SiteError) {
    var status = error.status
    if case .question(let question) = error, question.isUnanswerable { status = 422 }
    self.init(status: status, code: error.code, message: error.wording)
  }

  /// The refusal as an answer.
  func answer(_ catalogue: Catalogue, _ language: Language) -> Answer {
    let body = Body(
      status: status,
      error: .init(
        code: code, message: catalogue.text(message, language)))
    let bytes = (try? APIAnswers.json(body)) ?? Array(#"{"ok":false}"#.utf8)
    var answer = Answer(bytes, APIAnswers.mediaType)
    answer.status = status
    answer.keeping = .never
    answer.isOpen = true
    answer.language = language
    answer.variesByLanguage = true
    return answer
  }

  private struct Body: Encodable {
    let ok = false
    let status: Int
    let error: Failure

    struct Failure: Encodable {
      let code: String
      let message: String
    }

    enum CodingKeys: CodingKey { case ok, status, error }
  }
}

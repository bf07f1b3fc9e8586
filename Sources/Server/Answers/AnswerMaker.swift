import Questions
import Site

/// Makes the answers below one part of the site's paths.
///
/// A new part is a type that conforms, and its place in `Responder`.
protocol AnswerMaker: Sendable {
  /// What the part is called in logs and measures.
  var name: String { get }
  /// True where the same question to the same record has the same answer, so that it can be kept.
  var isKeepable: Bool { get }
  /// The answer; nil where the path is none of this part's.
  func answer(_ inquiry: Inquiry) throws(SiteError) -> Answer?
  /// The answer to a question that cannot be answered.
  func refusal(_ error: SiteError, _ inquiry: Inquiry) -> Answer
}

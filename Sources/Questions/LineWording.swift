import Briefing
import Documents
import Library
import Record
import Wording

/// What a search of documents found, in words.
public struct LineWording: Sendable {
  private let wording: FigureWording

  /// In the words of a language.
  public init(_ wording: FigureWording) { self.wording = wording }

  /// How many paragraphs were found, and how.
  public func found(_ answer: LineAnswer) -> String {
    let counts: [String: Argument] = [
      "n": .count(answer.total), "direct": .count(answer.direct),
      "more": .count(answer.total - answer.direct),
    ]
    if answer.total == 0 { return wording.text("lines.none") }
    if answer.isMore { return wording.text("lines.more-than", counts) }
    let key = answer.direct == answer.total ? "lines.found" : "lines.found-with-added"
    return wording.text(key, counts)
  }

  /// The terms that were looked for beside those asked for; nil where there were none.
  public func added(_ answer: LineAnswer) -> String? {
    guard !answer.added.isEmpty else { return nil }
    return wording.text("lines.added", ["terms": .text(list(answer.added.map(\.text)))])
  }

  /// The words that were not looked for; nil where there were none.
  public func passedOver(_ answer: LineAnswer) -> String? {
    guard !answer.passedOver.isEmpty else { return nil }
    return wording.text("lines.passed-over", ["words": .text(list(answer.passedOver))])
  }

  /// The kind of a document.
  public func kind(_ kind: DocumentKind) -> String {
    wording.text("document-kind.\(kind.rawValue)")
  }

  /// Which paragraph of its document a line is.
  public func place(_ line: Int) -> String {
    line == 0 ? wording.text("lines.title") : wording.text("lines.line", ["n": .count(line)])
  }

  /// Somebody who speaks: name, and the State or organization.
  public func speaker(_ speaker: Speaker) -> String {
    [speaker.name, speaker.role, speaker.delegation].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: "\(wording.separator) ")
  }

  private func list(_ words: [String]) -> String {
    words.map { wording.text("lines.term", ["term": .isolated($0)]) }
      .joined(separator: "\(wording.separator) ")
  }
}

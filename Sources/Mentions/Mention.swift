import Texts

/// Something of the field that a text names, where it does so, and what it means.
public struct Mention: Hashable, Sendable {
  /// Where it stands, in bytes of the text. Arabic particles written onto the first word (و ب ل) are
  /// left out, the article is not.
  public let span: TextSpan
  /// What it means.
  public let meaning: Meaning
  /// What else it can mean; empty where nothing else.
  public let alternatives: [Meaning]

  /// A mention.
  public init(span: TextSpan, meaning: Meaning, alternatives: [Meaning] = []) {
    self.span = span
    self.meaning = meaning
    self.alternatives = alternatives
  }
}

import Record
import Texts

/// A text with everything that was read from it.
public struct ReadText: Sendable {
  /// The text; every span refers to its bytes.
  public let text: PublishedText
  /// Its sentences in order.
  public let sentences: [Sentence]

  /// A sentence, or a line that is none.
  public struct Sentence: Hashable, Sendable {
    /// Where it stands.
    public let span: TextSpan
    /// The paragraph it belongs to, from 0.
    public let paragraph: Int
    /// The language of its words.
    public let language: Language
    /// What it names, in order; none within another, but for times within a trend.
    public let mentions: [Mention]
    /// Words that say what it is about, in order.
    public let cues: [Cue]

    /// A sentence.
    public init(
      span: TextSpan, paragraph: Int, language: Language, mentions: [Mention], cues: [Cue]
    ) {
      self.span = span
      self.paragraph = paragraph
      self.language = language
      self.mentions = mentions
      self.cues = cues
    }
  }

  /// A text with its sentences.
  public init(text: PublishedText, sentences: [Sentence]) {
    self.text = text
    self.sentences = sentences
  }

  /// Everything it names, in order.
  public var mentions: [Mention] { sentences.flatMap(\.mentions) }
}

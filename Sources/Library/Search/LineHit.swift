import Documents
import Record

/// A paragraph that answers a search.
public struct LineHit: Hashable, Sendable {
  /// The document's identifier.
  public let document: String
  /// The document's title.
  public let title: String
  /// What sort of text it is.
  public let kind: DocumentKind
  /// The document's day.
  public let date: PartialDate?
  /// The language of the document.
  public let language: Language
  /// The number of the paragraph, from 1; 0 for the title.
  public let line: Int
  /// Who speaks, where it belongs to a speech.
  public let speaker: Speaker?
  /// A stretch of the paragraph in its own spelling, what was found kept apart.
  public let snippet: [Piece]
  /// True where it holds everything as it was asked for, without an added term.
  public let isDirect: Bool
  /// How well it fits; higher is better.
  public let score: Double

  /// A stretch of a snippet.
  public struct Piece: Hashable, Sendable {
    /// The words.
    public let text: String
    /// True for what was asked for.
    public let isFound: Bool

    /// A stretch.
    public init(text: String, isFound: Bool) {
      self.text = text
      self.isFound = isFound
    }
  }

  /// A paragraph found.
  public init(
    document: String, title: String, kind: DocumentKind, date: PartialDate?, language: Language,
    line: Int, speaker: Speaker?, snippet: [Piece], isDirect: Bool, score: Double
  ) {
    self.document = document
    self.title = title
    self.kind = kind
    self.date = date
    self.language = language
    self.line = line
    self.speaker = speaker
    self.snippet = snippet
    self.isDirect = isDirect
    self.score = score
  }
}

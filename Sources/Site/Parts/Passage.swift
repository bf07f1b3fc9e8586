import Briefing
import Record

/// A paragraph of a document in its own language and direction.
public struct Passage: Sendable {
  /// A stretch of it.
  public struct Piece: Sendable {
    /// The words.
    public let text: String
    /// True for what was looked for.
    public let isFound: Bool

    /// A stretch.
    public init(_ text: String, isFound: Bool = false) {
      self.text = text
      self.isFound = isFound
    }
  }

  /// What stands above it.
  public var head: [Inline] = []
  /// The page and the place on it to which its title leads: path and identifier.
  public var target: (title: String, path: String, anchor: String)?
  /// The language it is written in.
  public var language: Language
  /// Its words.
  public var pieces: [Piece]
  /// Its identifier on the page, for links to it.
  public var anchor: String?
  /// What it is called, before its words: its number.
  public var mark: String?

  /// A paragraph.
  public init(_ language: Language, _ pieces: [Piece]) {
    self.language = language
    self.pieces = pieces
  }
}

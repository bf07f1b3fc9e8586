import Documents
import Record

/// What is looked for in the library.
public struct LineQuestion: Hashable, Sendable {
  /// Words; `"…"` for a phrase, `…*` for a beginning.
  public var text: String
  /// Only documents of this kind.
  public var kind: DocumentKind?
  /// Only documents in this language; both where nil.
  public var language: Language?
  /// Only speeches of a speaker whose name or delegation reads so.
  public var speaker: String?
  /// Only documents of this day or later.
  public var from: PartialDate?
  /// Only documents of this day or earlier.
  public var to: PartialDate?
  /// How many hits at most, from 1 to 200.
  public var limit = 20
  /// How many of the best hits to pass over.
  public var offset = 0

  /// A question for words.
  public init(_ text: String) { self.text = text }
}

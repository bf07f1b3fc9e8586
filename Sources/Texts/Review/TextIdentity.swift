import Record

/// Which text a review speaks of: the document by its symbol, in one of its languages.
public struct TextIdentity: Sendable, Hashable {
  /// `S/RES/2729 (2024)`; the name of the file for a text that states no symbol.
  public let document: String
  /// The language that the words are in.
  public let language: Language

  /// A text, by the name of its file where it states no symbol.
  public init(_ resolution: Resolution, file: String) {
    document = resolution.symbol ?? file
    language = resolution.text.language
  }
}

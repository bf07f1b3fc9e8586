/// A spelling under which a thing occurs, beside its names.
public struct Alias: Hashable, Sendable, Codable {
  /// The spelling.
  public let text: String
  /// The language it is written in.
  public let language: Language

  /// A spelling in a language.
  public init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}

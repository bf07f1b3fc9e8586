import Record

/// A term of the field in both languages.
public struct GlossaryTerm: Hashable, Sendable, Codable {
  /// The term and its synonyms and forms in English, the preferred one first.
  public let en: [String]
  /// The term and its synonyms and forms in Arabic, the preferred one first.
  public let ar: [String]
  /// Where its Arabic was found, if it is written down.
  public let source: String?

  /// A term.
  public init(en: [String], ar: [String], source: String? = nil) {
    self.en = en
    self.ar = ar
    self.source = source
  }

  /// The forms of a language the glossary speaks.
  public subscript(language: Language) -> [String] { language == .ar ? ar : en }
}

/// What a thing is called in each language.
public struct Names: Hashable, Sendable, Codable {
  private var byLanguage: [Language: String]

  /// Names by language.
  public init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

  /// The name in a language, or nil where the record has none.
  public subscript(language: Language) -> String? {
    get { byLanguage[language] }
    set { byLanguage[language] = newValue }
  }

  /// The name to print in a language: the language's own, else English, else any.
  public func preferred(_ language: Language) -> String {
    byLanguage[language] ?? byLanguage[.en] ?? all.first?.text ?? ""
  }

  /// Every name with its language, in the order of the languages' codes.
  public var all: [(language: Language, text: String)] {
    byLanguage.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Read from a mapping `{ar: …, en: …}`.
  public init(from decoder: any Decoder) throws {
    let raw = try decoder.singleValueContainer().decode([String: String].self)
    var names: [Language: String] = [:]
    for (code, text) in raw {
      guard let language = Language(rawValue: code) else {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath, debugDescription: "not an official language: \(code)"))
      }
      names[language] = text
    }
    byLanguage = names
  }

  /// Written as a mapping `{ar: …, en: …}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.key.rawValue, $0.value) }))
  }
}

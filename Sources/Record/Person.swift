/// A person of public life with the offices held, as far as the record knows them.
public struct Person: Hashable, Sendable, Codable, Identifiable {
  /// `person:jean-pierre-lacroix`.
  public let id: String
  /// The name in both languages.
  public let names: Names
  /// Other spellings found in texts, in any language.
  public let spellings: [String]?
  /// The grammatical gender for Arabic; never inferred from a text.
  public let gender: Gender?
  /// The offices held, earliest first.
  public let offices: [Tenure]

  /// An office held for a time.
  public struct Tenure: Hashable, Sendable, Codable {
    /// The office's identifier.
    public let office: String
    /// Since when; nil where the record does not know.
    public let from: PartialDate?
    /// Until when; nil while it is held or where the record does not know.
    public let until: PartialDate?
    /// A day on which it was held for certain, where the beginning or the end is not known.
    public let on: PartialDate?
    /// Where the facts come from.
    public let sources: [String]
  }
}

/// A political initiative or instrument of the field, such as Action for Peacekeeping.
public struct Initiative: Hashable, Sendable, Codable, Identifiable {
  /// `initiative:a4p`.
  public let id: String
  /// Names in both languages.
  public let names: Names
  /// Other spellings found in texts, in any language.
  public let spellings: [String]?
  /// The document's symbol, where it has one.
  public let document: String?
  /// The day or days on which it was adopted, launched or held.
  public let dates: [DatedFact]
  /// Where the facts come from.
  public let sources: [String]
  /// What it has a number of: priorities, areas, commitments, actions.
  public let counts: [CountedPart]?
  /// The initiative of which it is a part or at which it was adopted.
  public let partOf: String?

  enum CodingKeys: String, CodingKey {
    case id, names, spellings, document, dates, sources, counts
    case partOf = "part-of"
  }

  /// Parts that are counted: A4P+ has seven priorities.
  public struct CountedPart: Hashable, Sendable, Codable {
    /// What is counted.
    public let what: Part
    /// How many there are.
    public let number: Int
    /// Where the number comes from.
    public let sources: [String]

    /// A kind of part.
    public enum Part: String, Hashable, Sendable, Codable {
      case priorities, areas, commitments, actions
    }
  }

  /// Something that happened on a date.
  public struct DatedFact: Hashable, Sendable, Codable {
    /// When.
    public let date: PartialDate
    /// What happened, in both languages.
    public let what: Names
    /// The last day of what lasted several.
    public let through: PartialDate?
    /// What happened, in one word that claims are checked by; nil where none fits.
    public let happening: Happening?
  }
}

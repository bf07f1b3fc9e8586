/// A political initiative or instrument of the field, such as Action for Peacekeeping.
public struct Initiative: Hashable, Sendable, Codable, Identifiable {
  /// `initiative:a4p`.
  public let id: String
  /// Names in both languages.
  public let names: Names
  /// The document's symbol, where it has one.
  public let document: String?
  /// The day or days on which it was adopted, launched or held.
  public let dates: [DatedFact]
  /// Where the facts come from.
  public let sources: [String]

  /// Something that happened on a date.
  public struct DatedFact: Hashable, Sendable, Codable {
    /// When.
    public let date: PartialDate
    /// What happened, in both languages.
    public let what: Names
  }
}

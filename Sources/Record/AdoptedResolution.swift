/// A resolution on themes of peacekeeping, with what the record knows of its adoption.
public struct AdoptedResolution: Hashable, Sendable, Codable {
  /// The symbol with its year, `S/RES/2378 (2017)`.
  public let symbol: String
  /// The day of its adoption.
  public let adopted: CalendarDate
  /// What it is about.
  public let subject: Names?
  /// How the Council voted; nil where no source at hand states it.
  public let vote: Vote?
  /// Where the facts come from.
  public let sources: [String]

  /// Votes in favour and against, and abstentions.
  public struct Vote: Hashable, Sendable, Codable {
    /// Votes in favour.
    public let inFavour: Int
    /// Votes against.
    public let against: Int
    /// Abstentions.
    public let abstentions: Int

    enum CodingKeys: String, CodingKey {
      case against, abstentions
      case inFavour = "in-favour"
    }
  }
}

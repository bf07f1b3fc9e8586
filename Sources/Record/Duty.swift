/// A duty laid on somebody by a paragraph of a resolution.
public struct Duty: Hashable, Sendable, Codable, Identifiable {
  /// `duty:2378-annual-briefing`.
  public let id: String
  /// The symbol with its year, `S/RES/2378 (2017)`.
  public let resolution: String
  /// The operative paragraph, where verified.
  public let paragraph: Int?
  /// The day the resolution was adopted.
  public let adopted: CalendarDate
  /// Who has the duty.
  public let addressee: Names
  /// The operative verb, such as `requests`.
  public let strength: String?
  /// What is to be done.
  public let what: Names
  /// When it is to be done.
  public let timing: Timing?
  /// The sections of the annual briefing that it feeds.
  public let feeds: [String]
  /// Where the facts come from.
  public let sources: [String]
  /// `read` where the page named was read, `recalled` otherwise; only `read` is printed as a fact.
  public let verified: String

  /// When a duty falls due.
  public struct Timing: Hashable, Sendable, Codable {
    /// The interval of a repeating duty, `P12M`.
    public let every: CalendarDuration?
    /// What the repetition is counted from, where that is not the adoption; such a duty has no days of
    /// its own.
    public let countedFrom: Names?
    /// A single due date.
    public let due: CalendarDate?
    /// The duty of which this one is a part.
    public let asPartOf: String?

    enum CodingKeys: String, CodingKey {
      case every, due
      case countedFrom = "counted-from"
      case asPartOf = "as-part-of"
    }
  }
}

/// A meeting of the Security Council and who briefed it.
public struct Meeting: Hashable, Sendable, Codable, Identifiable {
  /// `meeting:2024-09-09`.
  public let id: EntityID
  /// The day of the meeting.
  public let date: CalendarDate
  /// The symbol of the verbatim record, `S/PV.9413`, where known.
  public let record: String?
  /// The format: open debate, briefing, videoconference.
  public let format: String?
  /// The State that held the presidency of the Council.
  public let presidency: EntityID?
  /// The theme as announced.
  public let theme: Names?
  /// Those who briefed the Council.
  public let briefers: [Briefer]
  /// The duty under which the meeting was held.
  public let duty: String?
  /// Where the facts come from.
  public let sources: [String]
}

/// A person who briefed the Council, with the office held on that day.
public struct Briefer: Hashable, Sendable, Codable {
  /// The person's name.
  public let name: Names
  /// The grammatical gender for Arabic; never inferred from a text.
  public let gender: Gender?
  /// The office held.
  public let office: Names
  /// The organization spoken for.
  public let organization: Names?
}

/// Grammatical gender of a person, for agreement in Arabic.
public enum Gender: String, Sendable, Hashable, Codable {
  case male, female
}

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
    /// An ISO 8601 duration for a repeating duty, `P12M`.
    public let every: String?
    /// A single due date.
    public let due: CalendarDate?
    /// The duty of which this one is a part.
    public let asPartOf: String?

    enum CodingKeys: String, CodingKey {
      case every, due
      case asPartOf = "as-part-of"
    }
  }
}

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

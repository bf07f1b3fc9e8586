/// A report, briefing or update that a decision of the Council asks for.
public struct ReportingDuty: Hashable, Sendable, Codable {
  /// How it is given.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    case written, oral, either
  }

  /// Who is asked: `Secretary-General`, a key of the catalogue of addressees.
  public let addressee: String
  /// What is asked for, in both languages.
  public let what: Names
  /// How it is given, where the text says so.
  public let form: Form?
  /// The single days on which it falls due.
  public let due: [CalendarDate]?
  /// The distance at which it repeats.
  public let every: CalendarDuration?
  /// The first day of the repetition, where stated; otherwise it is counted from the adoption.
  public let first: CalendarDate?
  /// The operative paragraph, where known.
  public let paragraph: String?
}

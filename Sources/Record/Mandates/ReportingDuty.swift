/// A report, briefing or update that a decision of the Council asks for.
public struct ReportingDuty: Hashable, Sendable, Codable {
  /// How it is given.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    case written, oral, either
  }

  /// Those who can be asked, as `Data/mandates/` writes them; each is worded in the catalogue of messages
  /// under `addressee`.
  public static let addressees: Set<String> = [
    "Secretary-General", "Member States", "host-government", "panel-of-experts", "operation",
    "African Union", "SADC Mission in the Democratic Republic of the Congo", "other",
  ]

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

  /// A report that is asked for.
  public init(
    addressee: String, what: Names, form: Form? = nil, due: [CalendarDate]? = nil,
    every: CalendarDuration? = nil, first: CalendarDate? = nil, paragraph: String? = nil
  ) {
    self.addressee = addressee
    self.what = what
    self.form = form
    self.due = due
    self.every = every
    self.first = first
    self.paragraph = paragraph
  }
}

/// Something that falls due on a day, with the decision it follows from.
///
/// The day is the statutory one: what the text states, or what the conventions of `docs/mandates.md`
/// count from it. The Council's programme of work may take the matter up on another day.
public struct DueEvent: Hashable, Sendable {
  /// What falls due.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The last day of a mandate that may be renewed.
    case expiry
    /// The last day of a mandate that the Council decided to end.
    case end
    /// A report, briefing or update on an operation.
    case report
    /// What a resolution that is not about one operation asks for.
    case duty
  }

  /// Who has to do it.
  public enum Addressee: Hashable, Sendable {
    /// By the key of the catalogue of addressees.
    case key(String)
    /// By name, in both languages.
    case named(Names)
  }

  /// How the day was found.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// The text, or what is known of it, names the day.
    case stated
    /// Counted from the adoption or from the first day.
    case counted
  }

  /// What the record knows of how it went.
  public enum Outcome: Hashable, Sendable {
    /// A decision adopted by the last day renewed the mandate; `until` is nil for one without a term.
    case renewed(by: String, on: CalendarDate, until: CalendarDate?)
    /// A decision adopted by the last day set the end of the operation; `until` is its last day.
    case ended(by: String, on: CalendarDate, until: CalendarDate)
    /// The next decision on record came after the last day: the mandate had lapsed, or the record has a
    /// gap.
    case next(by: String, on: CalendarDate)
    /// The Council met on it on this day.
    case met(on: CalendarDate)
  }

  /// An identifier that stays the same as long as the decision and the day do.
  public let id: String
  /// The day.
  public let day: CalendarDate
  /// What falls due.
  public let kind: Kind
  /// The operation, where it is about one.
  public let mission: EntityID?
  /// The symbol of the resolution, with its year.
  public let resolution: String
  /// The day of its adoption.
  public let adopted: CalendarDate
  /// The operative paragraph, where known.
  public let paragraph: String?
  /// Who has to do it; nil for the end of a mandate, which is the Council's own matter.
  public let addressee: Addressee?
  /// What is asked for; nil for the end of a mandate.
  public let what: Names?
  /// How a report is given, where known.
  public let form: ReportingDuty.Form?
  /// How the day was found.
  public let basis: Basis
  /// What the record knows of how it went; nil where it knows nothing.
  public let outcome: Outcome?
  /// Where the facts were read.
  public let sources: [Citation]
  /// Who has checked the facts.
  public let review: FactStanding

  /// By day; on one day mandates first, then by mission and resolution.
  static func isOrdered(_ left: DueEvent, _ right: DueEvent) -> Bool {
    (left.day, left.kind.rank, left.mission?.rawValue ?? "~", left.id)
      < (right.day, right.kind.rank, right.mission?.rawValue ?? "~", right.id)
  }
}

extension DueEvent.Kind {
  /// Its place among the kinds of one day.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

import Record

/// A report, briefing or update that a text asks for, with one of its deadlines.
public struct ObligationFact: Sendable, Hashable {
  /// Who is asked.
  public let addressee: Addressee
  /// To whom it goes.
  public let recipient: Recipient
  /// The verb with which it is asked.
  public let verb: OperativeVerb
  /// How it is given, where the text says so.
  public let form: ReportingDuty.Form?
  /// When it falls due.
  public let deadline: Deadline

  /// To whom a report goes.
  public enum Recipient: String, Sendable, Hashable, Codable, CaseIterable {
    case council, committee, other
  }
}

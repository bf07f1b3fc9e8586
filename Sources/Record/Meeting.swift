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
  /// Other ways in which texts give the theme, in any language.
  public let spellings: [String]?
  /// Those who briefed the Council.
  public let briefers: [Briefer]
  /// The duty under which the meeting was held.
  public let duty: String?
  /// Where the facts come from.
  public let sources: [String]
}

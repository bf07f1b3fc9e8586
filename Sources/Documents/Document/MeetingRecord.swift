import Record

/// What the verbatim record of a meeting says of it.
public struct MeetingRecord: Hashable, Sendable, Codable {
  /// The symbol of the record or of the draft that was before the meeting, `S/PV.9413`.
  public var symbol: String?
  /// The number of the meeting.
  public var number: Int?
  /// The day.
  public var date: CalendarDate?
  /// The item of the agenda.
  public var agenda: String?
  /// Who presided, where the record says so.
  public var president: Speaker?
  /// Persons whom the President invited to brief, in order.
  public var briefers: [Speaker]
  /// Speeches in order.
  public var speeches: [Speaker]

  /// A meeting.
  public init(
    symbol: String? = nil, number: Int? = nil, date: CalendarDate? = nil, agenda: String? = nil,
    president: Speaker? = nil, briefers: [Speaker] = [], speeches: [Speaker] = []
  ) {
    self.symbol = symbol
    self.number = number
    self.date = date
    self.agenda = agenda
    self.president = president
    self.briefers = briefers
    self.speeches = speeches
  }
}

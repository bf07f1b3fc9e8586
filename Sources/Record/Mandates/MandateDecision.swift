/// What one resolution decided on an operation's mandate, as reviewed by a person.
public struct MandateDecision: Hashable, Sendable, Codable {
  /// The symbol with its year, `S/RES/2729 (2024)`.
  public let resolution: String
  /// The day of its adoption.
  public let adopted: CalendarDate
  /// What it does.
  public let action: MandateAction
  /// The last day of the mandate; nil for a mandate without a term.
  public let until: CalendarDate?
  /// True where the Council acted under Chapter VII of the Charter; nil where that is not known.
  public let chapterSeven: Bool?
  /// The strength it authorises from its adoption; nil where it sets none or none is known.
  public let ceilings: [AuthorisedCeiling]?
  /// The reports it asks for, where a source states them.
  public let reports: [ReportingDuty]?
  /// What a reader must know of it.
  public let note: Names?
  /// Where these facts were read; never empty.
  public let sources: [Citation]
  /// True where the decision changes the authorized strength and no source at hand gives all its
  /// figures: what was in force before it no longer counts.
  public let strengthUnknown: Bool?

  /// The property under which the record keeps it among the facts about a mission.
  public static let property = "mandate-decision"

  /// A decision with what it decided.
  public init(
    resolution: String, adopted: CalendarDate, action: MandateAction, until: CalendarDate? = nil,
    chapterSeven: Bool? = nil, ceilings: [AuthorisedCeiling]? = nil,
    reports: [ReportingDuty]? = nil, note: Names? = nil, sources: [Citation],
    strengthUnknown: Bool? = nil
  ) {
    self.resolution = resolution
    self.adopted = adopted
    self.action = action
    self.until = until
    self.chapterSeven = chapterSeven
    self.ceilings = ceilings
    self.reports = reports
    self.note = note
    self.sources = sources
    self.strengthUnknown = strengthUnknown
  }

  enum CodingKeys: String, CodingKey {
    case resolution, adopted, action, until, ceilings, reports, note, sources
    case chapterSeven = "chapter-seven"
    case strengthUnknown = "strength-unknown"
  }
}

/// A peacekeeping operation, special political mission or other presence of the United Nations.
public struct Mission: Hashable, Sendable, Codable, Identifiable {
  /// `mission:unmiss`.
  public let id: EntityID
  /// The acronym as the United Nations writes it.
  public let acronym: String
  /// What kind of presence it is.
  public let kind: MissionKind
  /// Full names in both languages.
  public let names: Names
  /// Short names in use, such as the Arabic transliteration of the acronym.
  public let shortNames: Names?
  /// The States or areas where it is or was deployed.
  public let hosts: [EntityID]
  /// The seat of its headquarters.
  public let place: Names?
  /// Longitude and latitude of its headquarters, in degrees.
  public let coordinates: [Double]?
  /// When it began, with the precision known.
  public let start: PartialDate?
  /// When it ended; absent while it is active.
  public let end: PartialDate?
  /// The resolution that established it.
  public let established: String?
  /// The resolution that ended it.
  public let ended: String?
  /// The mission that took over from it.
  public let successor: EntityID?
  /// For an umbrella entry of a publisher ("UNEF I and II"): the missions it covers.
  public let parts: [EntityID]?
  /// Other spellings found in published files.
  public let spellings: [String]?
  /// What is peculiar about the entry.
  public let note: String?

  /// True when the mission was active on a day, as far as its dates are known.
  public func isActive(on day: CalendarDate) -> Bool {
    guard let start else { return false }
    if day < start.earliest { return false }
    guard let end else { return true }
    return day <= end.latest
  }

  /// The short name for tables: the acronym, or its transliteration where one is in use.
  public func shortName(_ language: Language) -> String { shortNames?[language] ?? acronym }
}

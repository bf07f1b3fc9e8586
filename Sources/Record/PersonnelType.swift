/// The category of personnel, as the publishers distinguish it.
///
/// Publishers do not use one classification: the monthly tables distinguish troops, staff officers,
/// experts on mission and two kinds of police; the fatalities only military, observers and police.
/// Each figure keeps the category in which it was published.
public enum PersonnelType: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Members of contingents; before 2018 staff officers are counted among them.
  case troops
  /// Staff officers, where published apart.
  case staffOfficers = "staff-officers"
  /// Experts on mission: military observers and military advisers.
  case expertsOnMission = "experts-on-mission"
  /// Military observers.
  case militaryObservers = "military-observers"
  /// Individual police officers.
  case individualPolice = "individual-police"
  /// Members of formed police units.
  case formedPoliceUnits = "formed-police-units"
  /// Police, kind not published.
  case police
  /// Military, kind not published.
  case military
  /// Uniformed personnel, kind not published.
  case uniformed
  /// International civilian staff.
  case internationalCivilian = "international-civilian"
  /// National civilian staff ("local" in the published file).
  case nationalCivilian = "national-civilian"
  /// Others ("Other" in the published file).
  case other

  /// True for military and police personnel.
  public var isUniformed: Bool {
    switch self {
    case .internationalCivilian, .nationalCivilian, .other: false
    default: true
    }
  }

  /// Alphabetical by code.
  public static func < (left: PersonnelType, right: PersonnelType) -> Bool {
    left.rawValue < right.rawValue
  }
}

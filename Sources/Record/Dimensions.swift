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

/// Sex as published.
public enum Sex: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case female, male
  /// The publisher left the field blank.
  case notStated = "not-stated"

  /// Alphabetical by code.
  public static func < (left: Sex, right: Sex) -> Bool { left.rawValue < right.rawValue }
}

/// The type of incident that led to a death, as the publisher classifies it.
public enum IncidentType: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case accident, illness
  case maliciousAct = "malicious-act"
  case selfInflicted = "self-inflicted"
  case toBeDetermined = "to-be-determined"
  case unknown

  /// Alphabetical by code.
  public static func < (left: IncidentType, right: IncidentType) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Whose deaths or whose numbers a figure counts.
public enum Population: String, Sendable, Hashable, Codable, CaseIterable {
  /// Military and police personnel.
  case uniformed
  /// Uniformed and civilian personnel.
  case all

  /// The categories of personnel in this population.
  public var personnel: Set<PersonnelType> {
    switch self {
    case .uniformed: Set(PersonnelType.allCases.filter(\.isUniformed))
    case .all: Set(PersonnelType.allCases)
    }
  }
}

/// Which presences a figure covers.
public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
  /// Peacekeeping operations alone.
  case peacekeeping
  /// Peacekeeping operations and special political missions.
  case withPoliticalMissions = "with-political-missions"
  /// Every presence in the published files.
  case everything

  /// The kinds of mission in this scope. A publisher's umbrella ("UNOSOM I and II") stands for
  /// operations and is in scope wherever they are.
  public var kinds: Set<MissionKind> {
    switch self {
    case .peacekeeping: [.peacekeepingOperation, .aggregate]
    case .withPoliticalMissions: [.peacekeepingOperation, .aggregate, .specialPoliticalMission]
    case .everything: Set(MissionKind.allCases)
    }
  }
}

/// Something by which a figure can be broken down.
public enum Dimension: String, Sendable, Hashable, Codable, CaseIterable {
  case mission, contributor, type, sex, personnel, month, year, group
}

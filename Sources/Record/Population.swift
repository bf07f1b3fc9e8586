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

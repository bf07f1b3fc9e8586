/// The unit of a value.
public enum FigureUnit: String, Hashable, Sendable, Codable {
  /// Persons.
  case persons
  /// Deaths.
  case deaths
  /// Incidents.
  case incidents
  /// A share from 0 to 1, printed in per cent.
  case share
  /// A difference of shares, printed in percentage points.
  case sharePoints = "share-points"
  /// Deaths per 1,000 person-years.
  case perThousandPersonYears = "per-thousand-person-years"
  /// Person-years.
  case personYears = "person-years"
  /// Contributors.
  case contributors
  /// Missions.
  case missions
  /// Places of deployment.
  case places
  /// Headquarters.
  case headquarters
  /// Units of a type, as places where the type is present.
  case units
  /// An index from 0 to 1.
  case index
  /// A ratio.
  case ratio
  /// Years.
  case years
  /// Days.
  case days
  /// Months.
  case months

  /// True for a count of things, printed without decimals.
  public var isWhole: Bool {
    switch self {
    case .persons, .deaths, .incidents, .contributors, .missions, .places, .headquarters, .units,
      .days, .months:
      true
    default: false
    }
  }
}

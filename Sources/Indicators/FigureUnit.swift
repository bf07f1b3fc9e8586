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
  /// United States dollars.
  case dollars
  /// United States dollars per person-year.
  case dollarsPerPersonYear = "dollars-per-person-year"
  /// Resolutions of the Security Council.
  case resolutions
  /// Vetoes.
  case vetoes
  /// Members of the Security Council.
  case councilMembers = "council-members"
  /// Recommendations of the Special Committee on Peacekeeping Operations.
  case recommendations
  /// Tasks that a mandate lays down.
  case tasks
  /// Targets of missions.
  case targets
  /// Aircraft.
  case aircraft
  /// Quick-impact projects.
  case projects

  /// True for a count of things, printed without decimals.
  public var isWhole: Bool {
    switch self {
    case .persons, .deaths, .incidents, .contributors, .missions, .places, .headquarters, .units,
      .days, .months, .dollars, .dollarsPerPersonYear, .resolutions, .vetoes, .councilMembers,
      .recommendations, .tasks, .targets, .aircraft, .projects:
      true
    default: false
    }
  }
}

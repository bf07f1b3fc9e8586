/// What a published number counts.
public enum Measure: String, Sendable, Hashable, Codable, CaseIterable {
  /// Persons deployed at the end of a month.
  case headcount
  /// Persons deployed on average over a calendar year, as a publisher reshaped it.
  case yearlyHeadcount = "yearly-headcount"
  /// The same by sex; rounded apart, so that the two need not add up to the total.
  case yearlyHeadcountBySex = "yearly-headcount-by-sex"
  /// Deaths of personnel.
  case fatalities
  /// Vetoes cast in the Security Council.
  case vetoes
  /// Troops at a place, as researchers coded them from deployment maps.
  case troopsAtPlace = "troops-at-place"
  /// Headquarters at a place, by level: 3 mission, 2 sector, 1 other, 0 none.
  case headquartersAtPlace = "headquarters-at-place"
  /// How many contributors have units at a place.
  case contributorsAtPlace = "contributors-at-place"
  /// A contributor has units at a place: 1.
  case contributorAtPlace = "contributor-at-place"
  /// Troops of a contributor at a place, where the size is known.
  case contributorTroopsAtPlace = "contributor-troops-at-place"
  /// Engineering units at a place, in the coders' scale of unit size.
  case engineeringAtPlace = "engineering-at-place"
  /// Medical units at a place, in the coders' scale of unit size.
  case medicalAtPlace = "medical-at-place"
  /// Signals units at a place, in the coders' scale of unit size.
  case signalsAtPlace = "signals-at-place"
  /// Aviation units at a place, in the coders' scale of unit size.
  case aviationAtPlace = "aviation-at-place"
  /// Riverine units at a place, in the coders' scale of unit size.
  case riverineAtPlace = "riverine-at-place"
  /// Maintenance units at a place, in the coders' scale of unit size.
  case maintenanceAtPlace = "maintenance-at-place"
  /// Transport units at a place, in the coders' scale of unit size.
  case transportAtPlace = "transport-at-place"
  /// United Nations police present at a place: 1 or 0.
  case policeAtPlace = "police-at-place"
  /// Military observers present at a place: 1 or 0.
  case observersAtPlace = "observers-at-place"

  /// True where a series has one value for a moment, so that a second one is an error. Researchers'
  /// marks of presence come from several maps of a year and may be stated by each.
  public var isStatedOnce: Bool {
    switch self {
    case .fatalities, .vetoes, .headquartersAtPlace, .policeAtPlace, .observersAtPlace: false
    default: true
    }
  }

  /// Whether values may be added over time.
  public var kind: MeasureKind {
    switch self {
    case .fatalities, .vetoes: .flow
    default: .stock
    }
  }
}

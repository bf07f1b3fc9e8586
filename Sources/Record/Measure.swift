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

  /// Police officers deployed at the end of a month, as the publisher lists them apart.
  case policeHeadcount = "police-headcount"
  /// Deaths of police officers, as the publisher lists them apart.
  case policeFatalities = "police-fatalities"
  /// Funds approved for a mission and a financial year (1 July to 30 June), in US dollars.
  case apportionment
  /// Funds spent by a mission in a financial year (1 July to 30 June), in US dollars.
  case expenditure
  /// A State's seat in the Security Council in a calendar year: 1.
  case councilSeats = "council-seats"
  /// Resolutions adopted by the Security Council.
  case resolutions
  /// Votes in favour of a resolution.
  case votesInFavour = "votes-in-favour"
  /// Votes against a resolution.
  case votesAgainst = "votes-against"
  /// Abstentions from the vote on a resolution.
  case abstentions
  /// A task that a resolution gives to a mission: 1, by task.
  case mandatedTasks = "mandated-tasks"
  /// Recommendations of the Special Committee on Peacekeeping Operations, by the status of action.
  case recommendations
  /// Indicators of a mission for which a target is set in a financial year: 1, by indicator.
  case performanceTargets = "performance-targets"
  /// Targets that were met: 1 or 0, by indicator.
  case performanceTargetsMet = "performance-targets-met"
  /// Aircraft with a mission at the end of a month, by kind.
  case aircraft
  /// Quick-impact projects, on the day they begin.
  case quickImpactProjects = "quick-impact-projects"
  /// Funds approved for quick-impact projects, in US dollars.
  case quickImpactApproved = "quick-impact-approved"
  /// Funds paid out for quick-impact projects, in US dollars.
  case quickImpactDisbursed = "quick-impact-disbursed"
  /// Persons who benefit from quick-impact projects.
  case quickImpactBeneficiaries = "quick-impact-beneficiaries"
  /// Government-provided justice and corrections personnel on the day of publication.
  case governmentProvidedHeadcount = "government-provided-headcount"

  /// Authorised strength set by a decision of the Council, on the day from which it is in
  /// force, by component.
  case authorisedStrength = "authorised-strength"

  /// True where a series has one value for a moment, so that a second one is an error. Researchers'
  /// marks of presence come from several maps of a year and may be stated by each.
  public var isStatedOnce: Bool {
    switch self {
    case .headcount, .yearlyHeadcount, .yearlyHeadcountBySex, .policeHeadcount, .councilSeats,
      .aircraft, .authorisedStrength:
      true
    case .troopsAtPlace, .contributorsAtPlace, .contributorAtPlace, .contributorTroopsAtPlace,
      .engineeringAtPlace, .medicalAtPlace, .signalsAtPlace, .aviationAtPlace, .riverineAtPlace,
      .maintenanceAtPlace, .transportAtPlace:
      true
    default: false
    }
  }

  /// Whether values may be added over time.
  public var kind: MeasureKind {
    switch self {
    case .headcount, .yearlyHeadcount, .yearlyHeadcountBySex, .policeHeadcount, .councilSeats,
      .aircraft, .authorisedStrength, .recommendations, .governmentProvidedHeadcount,
      .troopsAtPlace,
      .headquartersAtPlace, .contributorsAtPlace, .contributorAtPlace, .contributorTroopsAtPlace,
      .engineeringAtPlace, .medicalAtPlace, .signalsAtPlace, .aviationAtPlace, .riverineAtPlace,
      .maintenanceAtPlace, .transportAtPlace, .policeAtPlace, .observersAtPlace:
      .stock
    case .fatalities, .vetoes, .policeFatalities, .apportionment, .expenditure, .resolutions,
      .votesInFavour, .votesAgainst, .abstentions, .mandatedTasks, .performanceTargets,
      .performanceTargetsMet, .quickImpactProjects, .quickImpactApproved, .quickImpactDisbursed,
      .quickImpactBeneficiaries:
      .flow
    }
  }
}

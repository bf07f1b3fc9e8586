/// All indicators, in the order in which they are listed.
public enum IndicatorList {
  /// The indicators.
  public static let all: [any Indicator.Type] = [
    Strength.self, Contributors.self, Concentration.self, WomenShare.self, PoliceStrength.self,
    DeployedVersusAuthorised.self, GovernmentProvidedPersonnel.self, Aircraft.self, Fatalities.self,
    FatalityRate.self,
    MaliciousShare.self, PoliceFatalities.self, Missions.self, PoliticalMissions.self,
    Deployment.self, MandatedTasks.self, TargetAchievement.self, QuickImpactProjects.self,
    Budget.self, Expenditure.self, BudgetExecution.self, CostPerPersonYear.self, Resolutions.self,
    Unanimity.self, Vetoes.self, CouncilMembers.self, CouncilShare.self, Recommendations.self,
    Change.self, Coverage.self,
  ]

  /// The indicator with an identifier.
  public static func indicator(_ id: String) -> (any Indicator.Type)? {
    all.first { $0.definition.id == id }
  }
}

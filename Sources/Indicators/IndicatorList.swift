/// All indicators, in the order in which they are listed.
public enum IndicatorList {
  /// The indicators.
  public static let all: [any Indicator.Type] = [
    Strength.self, Contributors.self, Concentration.self, WomenShare.self, Fatalities.self,
    FatalityRate.self, MaliciousShare.self, Missions.self, Deployment.self, Change.self,
    Coverage.self,
  ]

  /// The indicator with an identifier.
  public static func indicator(_ id: String) -> (any Indicator.Type)? {
    all.first { $0.definition.id == id }
  }
}

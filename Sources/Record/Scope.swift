/// Which presences a figure covers.
public enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
  /// Peacekeeping operations alone.
  case peacekeeping
  /// Peacekeeping operations and special political missions.
  case withPoliticalMissions = "with-political-missions"
  /// Special political missions alone.
  case politicalMissions = "political-missions"
  /// Every presence in the published files.
  case everything

  /// The kinds of mission in this scope. A publisher's umbrella ("UNOSOM I and II") stands for
  /// operations and is in scope wherever they are.
  public var kinds: Set<MissionKind> {
    switch self {
    case .peacekeeping: [.peacekeepingOperation, .aggregate]
    case .withPoliticalMissions: [.peacekeepingOperation, .aggregate, .specialPoliticalMission]
    case .politicalMissions: [.specialPoliticalMission]
    case .everything: Set(MissionKind.allCases)
    }
  }
}

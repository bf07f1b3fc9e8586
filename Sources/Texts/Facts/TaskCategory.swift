/// The kinds of tasks that the Council gives to operations, as the field sorts them.
public enum TaskCategory: String, Sendable, Hashable, Codable, CaseIterable {
  case protectionOfCivilians = "protection-of-civilians"
  case politicalProcess = "political-process"
  case humanitarianAccess = "humanitarian-access"
  case humanRights = "human-rights"
  case disarmament = "disarmament-demobilization-reintegration"
  case securitySectorReform = "security-sector-reform"
  case ruleOfLaw = "rule-of-law"
  case elections
  case monitoring
  case stateAuthority = "state-authority"
  case womenPeaceSecurity = "women-peace-security"
  case childProtection = "child-protection"
  case mineAction = "mine-action"
  case sanctionsSupport = "sanctions-support"
  case capacityBuilding = "capacity-building"
}

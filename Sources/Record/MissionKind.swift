/// What kind of presence a mission is; the default scope of figures is the first kind alone.
public enum MissionKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// An operation of the Department of Peace Operations' list of peacekeeping operations.
  case peacekeepingOperation = "peacekeeping-operation"
  /// A special political mission.
  case specialPoliticalMission = "special-political-mission"
  /// A publisher's umbrella over several operations ("UNOSOM I and II").
  case aggregate
  /// Another presence that occurs in the published files (guards, offices, Secretariat).
  case otherPresence = "other-presence"
}

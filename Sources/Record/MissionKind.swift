/// What kind of presence a mission is; the default scope of figures is the first kind alone.
public enum MissionKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// An operation of the Department of Peace Operations' list of peacekeeping operations.
  case peacekeepingOperation = "peacekeeping-operation"
  /// A special political mission.
  case specialPoliticalMission = "special-political-mission"
  /// A publisher's entry that is no operation of its own: an umbrella over several ("UNOSOM I and
  /// II"), or a part of one listed apart (the police of UNMIBH). Its deaths and strength count, it is
  /// not counted itself.
  case aggregate
  /// Another presence that occurs in the published files (guards, offices, Secretariat).
  case otherPresence = "other-presence"
}

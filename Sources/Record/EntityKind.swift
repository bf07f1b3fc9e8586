/// The kinds of things that have an identity of their own in the record.
public enum EntityKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A State or area, present or former.
  case state
  /// A peacekeeping operation, special political mission or other presence.
  case mission
  /// A regional organization, organ, department or research organization.
  case organization
  /// A regional group of Member States.
  case group
  /// A place of deployment within a mission.
  case place
  /// A meeting of the Security Council.
  case meeting
}

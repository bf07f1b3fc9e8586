/// A regional group of Member States in the General Assembly, such as the Group of African States.
public struct RegionalGroup: Hashable, Sendable, Codable, Identifiable {
  /// `group:african`.
  public let id: EntityID
  /// Names in both languages.
  public let names: Names
  /// Short names for tables.
  public let shortNames: Names?
  /// Its member States.
  public let members: [EntityID]
}

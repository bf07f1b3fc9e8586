/// An office that a person holds: Under-Secretary-General for Peace Operations.
public struct Office: Hashable, Sendable, Codable, Identifiable {
  /// `office:usg-peace-operations`.
  public let id: String
  /// What it is called in both languages.
  public let names: Names
  /// Other spellings found in texts, the feminine in Arabic among them.
  public let spellings: [String]?
  /// The organization, organ or State it belongs to.
  public let organization: EntityID?
}

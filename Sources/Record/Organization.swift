/// A regional organization, an organ or department of the United Nations, or a research
/// organization.
public struct Organization: Hashable, Sendable, Codable, Identifiable {
  /// `organization:au`.
  public let id: EntityID
  /// What kind of organization it is.
  public let kind: OrganizationKind
  /// Names.
  public let names: Names
  /// Acronyms by language.
  public let acronyms: Names?
  /// Member States, where the record keeps them.
  public let members: [EntityID]?
}

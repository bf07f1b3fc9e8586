import Record

/// Somebody who speaks at a meeting, as the record of the meeting prints it.
public struct Speaker: Hashable, Sendable, Codable {
  /// The name with its form of address: `Mr. Žbogar`.
  public var name: String
  /// The role, where the record prints one: `The President`.
  public var role: String?
  /// The State or organization as printed.
  public var delegation: String?
  /// The State, where the spelling is one the record knows.
  public var state: EntityID?
  /// The organization, where the spelling is one the record knows.
  public var organization: EntityID?
  /// The language spoken, in English: `French`; nil where the record prints none, which means the
  /// language of the record.
  public var languageSpoken: String?

  /// A speaker.
  public init(
    name: String, role: String? = nil, delegation: String? = nil, state: EntityID? = nil,
    organization: EntityID? = nil, languageSpoken: String? = nil
  ) {
    self.name = name
    self.role = role
    self.delegation = delegation
    self.state = state
    self.organization = organization
    self.languageSpoken = languageSpoken
  }
}

/// A fact about an identity, as a publisher states it.
public struct Statement: Hashable, Sendable {
  /// The identity.
  public let entity: EntityID
  /// What is stated: `start`, `end`, `headquarters`, `outline`.
  public let property: String
  /// The value as read; nil where the published row itself is the value (an outline).
  public let value: String?
  /// The row.
  public let row: Int

  /// A fact read from a row.
  public init(entity: EntityID, property: String, value: String?, row: Int) {
    self.entity = entity
    self.property = property
    self.value = value
    self.row = row
  }
}

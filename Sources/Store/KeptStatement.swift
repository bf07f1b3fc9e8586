import Record

/// A fact about an identity, as published.
public struct KeptStatement: Sendable, Hashable {
  /// The identity.
  public let entity: EntityID
  /// What is stated.
  public let property: String
  /// The value, or nil where the row itself is the value.
  public let value: String?
  /// The row.
  public let line: LineID
}

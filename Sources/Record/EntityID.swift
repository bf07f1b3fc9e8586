/// A stable, readable name for a thing of the field: `state:bgd`, `mission:unmiss`,
/// `organization:au`, `group:african`, `place:unmiss/bor`.
///
/// Made from natural keys only (ISO 3166-1 alpha-3, the mission's acronym), so that it never
/// changes when a publisher renumbers its rows.
public struct EntityID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  CustomStringConvertible, ExpressibleByStringLiteral
{
  /// The whole identifier, `kind:key`.
  public let rawValue: String

  /// Takes the identifier as written; the part before the colon is the kind.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes the identifier as a literal.
  public init(stringLiteral value: String) { self.rawValue = value }

  /// Takes an identifier apart into its kind and its key.
  public init(_ kind: EntityKind, _ key: String) { self.rawValue = "\(kind.rawValue):\(key)" }

  /// The kind of thing, or nil where the identifier has none that is known.
  public var kind: EntityKind? {
    guard let colon = rawValue.firstIndex(of: ":") else { return nil }
    return EntityKind(rawValue: String(rawValue[..<colon]))
  }

  /// The part after the colon: `unmiss` of `mission:unmiss`.
  public var key: String {
    guard let colon = rawValue.firstIndex(of: ":") else { return rawValue }
    return String(rawValue[rawValue.index(after: colon)...])
  }

  /// The identifier as written.
  public var description: String { rawValue }

  /// Alphabetical.
  public static func < (left: EntityID, right: EntityID) -> Bool { left.rawValue < right.rawValue }

  /// Read from a plain string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Written as a plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

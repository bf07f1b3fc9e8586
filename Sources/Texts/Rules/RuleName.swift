/// A rule and its version: a changed rule reopens what was reviewed under the old one.
public struct RuleName: Sendable, Hashable, CustomStringConvertible {
  /// `expiry`
  public let name: String
  /// Raised with every change of what the rule reads.
  public let version: Int

  /// `expiry@1`
  public var description: String { "\(name)@\(version)" }
}

/// A section with its heading.
public struct DocumentSection: Sendable {
  /// The key of the outline, which is also its anchor.
  public let key: String
  /// The heading.
  public let title: String
  /// What it holds.
  public var blocks: [Block]
}

/// A figure set large, with its words below.
public struct Headline: Sendable {
  /// The figure.
  public let value: [Inline]
  /// What it counts.
  public let label: [Inline]
}

/// A stretch of a text, in bytes of its UTF-8 form.
public struct TextSpan: Sendable, Hashable, Codable {
  /// The first byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int
}

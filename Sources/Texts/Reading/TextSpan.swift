/// A stretch of a text, in bytes of its UTF-8 form.
public struct TextSpan: Sendable, Hashable, Codable {
  /// The first byte.
  public let start: Int
  /// The byte after the last.
  public let end: Int

  /// From a byte to the one before another.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The smallest span that holds both.
  public func joined(_ other: TextSpan) -> TextSpan {
    TextSpan(start: min(start, other.start), end: max(end, other.end))
  }

  /// True where both share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

/// The places of spans in characters (Unicode scalars), counted once for a whole text.
public struct CharacterPlaces: Sendable {
  private static let stride = 1024
  private let bytes: [UInt8]
  /// The number of characters before each stride of bytes.
  private let counts: [Int]

  /// Counts the characters of a text.
  public init(_ text: PublishedText) {
    bytes = text.bytes
    var counts: [Int] = [0]
    var count = 0
    for (place, byte) in text.bytes.enumerated() {
      if place > 0, place % Self.stride == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.counts = counts
  }

  /// A span in characters, the end not included.
  public func characters(_ span: TextSpan) -> Range<Int> {
    let start = character(span.start)
    return start..<max(start, character(span.end))
  }

  private func character(_ byte: Int) -> Int {
    let byte = max(0, min(byte, bytes.count))
    let stride = min(byte / Self.stride, counts.count - 1)
    return counts[stride] + bytes[(stride * Self.stride)..<byte].count { $0 & 0xC0 != 0x80 }
  }
}

import Record

/// A text as it is read: its UTF-8 bytes, to which every span refers.
///
/// For plain text these are the bytes of the file without a byte order mark; for HTML the visible
/// text, for PDF the text that poppler takes from the pages.
public struct PublishedText: Sendable, Hashable {
  /// Valid UTF-8.
  public let bytes: [UInt8]
  /// The language in which most of it is written, Arabic or English.
  public let language: Language

  /// A text; invalid UTF-8 is repaired with U+FFFD.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The bytes of a text; invalid UTF-8 is repaired with U+FFFD.
  public init(bytes: [UInt8]) {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if String(validating: bytes, as: UTF8.self) == nil {
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    self.bytes = bytes
    language = Self.isArabic(bytes) ? .ar : .en
  }

  /// The words of a span, line breaks and runs of space as single spaces.
  public func quote(_ span: TextSpan) -> String {
    let start = max(0, min(span.start, bytes.count))
    let end = max(start, min(span.end, bytes.count))
    var result: [UInt8] = []
    result.reserveCapacity(end - start)
    var lineStart = start
    var index = start
    func append(_ line: Range<Int>) {
      // Only a whole line can be the page's: the "242" of "resolution 242" at a line's end is not.
      let isWhole =
        line.lowerBound > start && line.upperBound < end
        && PageFurniture.isFurniture(bytes, line.lowerBound, line.upperBound)
      guard !isWhole else { return }
      for byte in bytes[line] {
        if byte == 0x20 || byte == 0x09 {
          if let last = result.last, last != 0x20 { result.append(0x20) }
        } else {
          result.append(byte)
        }
      }
      if let last = result.last, last != 0x20 { result.append(0x20) }
    }
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x0C {
        if lineStart < index { append(lineStart..<index) }
        lineStart = index + 1
      }
      index += 1
    }
    if lineStart < end { append(lineStart..<end) }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The place of a span in characters (Unicode scalars), for readers of the text as text.
  public func characters(_ span: TextSpan) -> Range<Int> {
    func count(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
    let start = max(0, min(span.start, bytes.count))
    let before = count(0..<start)
    return before..<(before + count(start..<max(start, min(span.end, bytes.count))))
  }

  /// True where Arabic letters outnumber Latin ones in the first part of a text.
  private static func isArabic(_ bytes: [UInt8]) -> Bool {
    var arabic = 0
    var latin = 0
    for byte in bytes.prefix(40_000) {
      switch byte {
      case 0xD8...0xDB: arabic += 1
      case 0xEF: arabic += 1
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      default: continue
      }
    }
    return arabic > latin
  }
}

/// The lines of a text without blank ones and, once the resolution has begun, without the
/// furniture of printed pages: symbols, page and job numbers.
enum PrintedLines {
  /// Every line that carries text.
  static func of(_ bytes: [UInt8]) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    lines.reserveCapacity(bytes.count / 60)
    var start = 0
    var followsBlank = true
    var hasBegun = false
    var index = 0
    while index <= bytes.count {
      let width = index < bytes.count ? breakWidth(bytes, index) : 1
      guard width > 0 else {
        index += 1
        continue
      }
      let (from, to) = trimmed(bytes, start, index)
      if from < to {
        if hasBegun || lines.count > 60, PageFurniture.isFurniture(bytes, from, to) {
          // A page turns in the middle of a paragraph: the line is as if it were not there.
        } else {
          hasBegun = hasBegun || Opening.startsLine(bytes, from, to)
          lines.append(PrintedLine(start: from, end: to, followsBlank: followsBlank))
          followsBlank = false
        }
      } else {
        followsBlank = true
      }
      index += width
      start = index
    }
    return lines
  }

  /// The width of the line break at a place, 0 where there is none.
  private static func breakWidth(_ bytes: [UInt8], _ index: Int) -> Int {
    switch bytes[index] {
    case 0x0A, 0x0C, 0x0B: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (Int, Int) {
    var from = start
    while from < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, from, end)
      let kind = WordScalar.kind(scalar)
      guard kind == .space || kind == .dropped, !isQuote(scalar) else { break }
      from += width
    }
    var to = end
    while to > from, bytes[to - 1] == 0x20 || bytes[to - 1] == 0x09 { to -= 1 }
    return (from, to)
  }

  private static func isQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || (0x201C...0x201F).contains(scalar) || scalar == 0xAB || scalar == 0xBB
  }
}

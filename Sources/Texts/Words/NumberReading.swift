/// Numbers as they are printed, with their groups of thousands.
///
/// English files print 17,000 and 17 000. Arabic files of the United Nations print 17 000 too, and
/// older ones keep the groups in the order of display, so that 1,273 is stored as "273 1": a last
/// group of fewer than three digits after a first one of three can only be that.
package enum NumberReading {
  package struct Digits {
    package var value: Int
    package var count: Int
    package var end: Int
  }

  package struct Joined {
    package var value: Int
    package var end: Int
    package var isGrouped: Bool
  }

  /// A run of digits; of more than fifteen digits only the first fifteen count.
  package static func digits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Digits {
    var result = Digits(value: 0, count: 0, end: start)
    while result.end < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, result.end, end)
      let digit: UInt32
      switch scalar {
      case 0x30...0x39: digit = scalar - 0x30
      case 0x660...0x669: digit = scalar - 0x660
      case 0x6F0...0x6F9: digit = scalar - 0x6F0
      default: return result
      }
      if result.count < 15 { result.value = result.value * 10 + Int(digit) }
      result.count += 1
      result.end += width
    }
    return result
  }

  /// The groups that follow a run of digits, joined to it.
  package static func groups(
    _ bytes: [UInt8], _ first: Digits, _ end: Int, isArabic: Bool
  ) -> Joined {
    var joined = Joined(value: first.value, end: first.end, isGrouped: false)
    guard first.count <= 3 else { return joined }
    if isArabic, first.count == 3,
      let second = group(bytes, first.end, end, spaceOnly: true, isArabic: isArabic),
      second.count < 3
    {
      return Joined(value: second.value * 1000 + first.value, end: second.end, isGrouped: true)
    }
    while joined.value < 1_000_000_000,
      let next = group(
        bytes, joined.end, end, spaceOnly: false, isArabic: isArabic),
      next.count == 3
    {
      if next.isSpaced, first.value == 0 { break }
      joined = Joined(value: joined.value * 1000 + next.value, end: next.end, isGrouped: true)
    }
    return joined
  }

  private struct Group {
    var value: Int
    var count: Int
    var end: Int
    var isSpaced: Bool
  }

  /// A separator and the digits behind it.
  private static func group(
    _ bytes: [UInt8], _ start: Int, _ end: Int, spaceOnly: Bool, isArabic: Bool
  ) -> Group? {
    guard start < end else { return nil }
    let (scalar, width) = UTF8Reading.scalar(bytes, start, end)
    let isSpaced: Bool
    switch scalar {
    case 0x20, 0xA0, 0x202F, 0x2009: isSpaced = true
    case 0x2C, 0x66C, 0x60C: isSpaced = false
    case 0x2E where isArabic: isSpaced = false
    default: return nil
    }
    if spaceOnly, !isSpaced { return nil }
    let digits = digits(bytes, start + width, end)
    guard digits.count > 0 else { return nil }
    return Group(value: digits.value, count: digits.count, end: digits.end, isSpaced: isSpaced)
  }
}

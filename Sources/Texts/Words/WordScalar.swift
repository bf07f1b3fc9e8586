/// What a scalar does in a text: part of a word, a digit, a space, a mark, or nothing.
package enum WordScalar {
  package enum Kind { case letter, digit, space, mark, dropped }

  @inline(__always)
  package static func kind(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x30...0x39: return .digit
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029:
      return .space
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: return .dropped
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFD: return .dropped
    case 0x00...0x7F: return scalar < 0x20 ? .dropped : .mark
    case 0x660...0x669, 0x6F0...0x6F9: return .digit
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: return .letter
    case 0x370...0x52F, 0x1E00...0x1FFF: return .letter
    default: return ArabicLetters.isLetter(scalar) ? .letter : .mark
    }
  }

  /// True for what stays within a word: letters, and the marks that are dropped from it.
  @inline(__always)
  package static func continuesWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: true
    case 0xAD, 0x200C, 0x200D: true
    case 0x00...0xBF: false
    case 0x660...0x669, 0x6F0...0x6F9: false
    default: kind(scalar) == .letter
    }
  }
}

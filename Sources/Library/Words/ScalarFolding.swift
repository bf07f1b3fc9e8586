import Record

/// What becomes of a scalar when texts are compared, looked up in tables.
///
/// The folds are those of `NameFolding`, asked once for each scalar, so that lines and names are
/// found by the same spellings: case, accents, vowel marks, tatweel, the forms of alef and hamza, ى
/// and ي, ة and ه, presentation forms, Arabic-Indic digits.
struct ScalarFolding: Sendable {
  static let shared = ScalarFolding()

  /// Separates words.
  static let separator: UInt32 = 0
  /// Vanishes within a word.
  static let dropped: UInt32 = 1
  /// From here on: the number of a sequence of several letters, such as a ligature.
  static let sequence: UInt32 = 0x8000_0000

  private let low: [UInt32]
  private let forms: [UInt32]
  private let wide: [UInt32]
  /// Letters for which one scalar stands.
  let sequences: [[UInt32]]

  private init() {
    var sequences: [[UInt32]] = []
    func entry(_ value: UInt32) -> UInt32 {
      guard let scalar = Unicode.Scalar(value) else { return Self.separator }
      // A hamza that stands alone is written or left out; names drop it, too.
      if value == 0x0621 || value == 0xFE80 { return Self.dropped }
      // Between two letters one sees whether it joins or parts them.
      let folded = NameFolding.fold("x\(Character(scalar))x").unicodeScalars.map(\.value)
        .dropFirst().dropLast().filter { $0 != 0x621 }
      if folded.isEmpty { return Self.dropped }
      if folded.contains(0x20) { return Self.separator }
      if folded.count == 1, let first = folded.first { return first }
      sequences.append(Array(folded))
      return Self.sequence | UInt32(sequences.count - 1)
    }
    low = (0..<UInt32(0x2000)).map { value in
      switch value {
      case 0x61...0x7A, 0x30...0x39: value
      case 0x41...0x5A: value + 32
      case 0..<0x80: Self.separator
      // An apostrophe within a word is looked at by who cuts words.
      case 0x80..<0x600, 0x600..<0x700, 0x1E00..<0x2000: entry(value)
      default: Unicode.Scalar(value)?.properties.isAlphabetic == true ? value : Self.separator
      }
    }
    forms = (UInt32(0xFB50)..<0xFF00).map(entry)
    wide = (UInt32(0xFF00)..<0xFF60).map(entry)
    self.sequences = sequences
  }

  /// The letter or digit that stands for a scalar, `separator`, `dropped`, or a sequence.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt32 {
    if scalar < 0x2000 { return low[Int(scalar)] }
    return high(scalar)
  }

  private func high(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return Self.dropped
    case 0x2000..<0x2C00: return Self.separator
    case 0xFB50..<0xFF00: return forms[Int(scalar) - 0xFB50]
    case 0xFF00..<0xFF60: return wide[Int(scalar) - 0xFF00]
    default:
      guard let value = Unicode.Scalar(scalar), value.properties.isAlphabetic else {
        return Self.separator
      }
      return scalar
    }
  }
}

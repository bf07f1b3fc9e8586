import Foundation

/// The letters of Arabic as they are compared: without vowel marks and lengthening, the forms of
/// alef as one, and the presentation forms of old files taken back to letters.
package enum ArabicLetters {
  /// The letter that stands for a scalar of U+0600–U+06FF; 0 where it is dropped.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0622, 0x0623, 0x0625, 0x0671: return 0x0627
    case 0x0629: return 0x0647
    case 0x0649, 0x06CC: return 0x064A
    case 0x06A9: return 0x0643
    case 0x0640, 0x064B...0x065F, 0x0670, 0x0610...0x061A, 0x06D6...0x06ED: return 0
    default: return scalar
    }
  }

  /// True for a letter or vowel mark of a word.
  package static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0620...0x065F, 0x066E...0x06D3, 0x06D5...0x06ED, 0x06FA...0x06FF, 0x0610...0x061A: true
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// The letters behind a presentation form of U+FE70–U+FEFC, as compatibility decomposition
  /// (Unicode Standard Annex 15) gives them.
  package static let presentationForms: [[UInt32]] = (UInt32(0xFE70)...0xFEFC).map { value in
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return String(Character(scalar)).precomposedStringWithCompatibilityMapping.unicodeScalars
      .map(\.value).filter { $0 != 0x20 }
  }
}

import Foundation

/// Brings spellings of one name together without guessing: case, accents, punctuation and the
/// variants of Arabic letters are folded, nothing else.
///
/// The Arabic folds are those of the usual search normalisation (hamza on alef, ta marbuta, alef
/// maqsura, vowel marks, tatweel). Stored names are never folded; only what they are compared by.
public enum NameFolding {
  /// The form by which two spellings are compared.
  public static func fold(_ text: String) -> String {
    let compatible = text.precomposedStringWithCompatibilityMapping.lowercased()
      .decomposedStringWithCanonicalMapping
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in compatible.unicodeScalars {
      guard let folded = fold(scalar) else {
        if !isDropped(scalar), !result.isEmpty { pendingSpace = true }
        continue
      }
      if pendingSpace {
        result.append(" ")
        pendingSpace = false
      }
      result.append(folded)
    }
    return String(result)
  }

  /// The letter or digit that stands for a scalar; nil for marks, which are dropped, and for
  /// everything that separates words.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{0622}", "\u{0623}", "\u{0625}", "\u{0671}": return "\u{0627}"
    case "\u{0629}": return "\u{0647}"
    case "\u{0649}", "\u{06CC}": return "\u{064A}"
    case "\u{06A9}": return "\u{0643}"
    case "\u{0660}"..."\u{0669}": return Unicode.Scalar(scalar.value - 0x660 + 48)
    case "\u{06F0}"..."\u{06F9}": return Unicode.Scalar(scalar.value - 0x6F0 + 48)
    case "\u{0131}": return "i"
    default:
      return scalar.properties.isAlphabetic && !isDropped(scalar)
        || scalar.properties.numericType != nil ? scalar : nil
    }
  }

  /// Marks that vanish without separating words: accents, vowel marks, tatweel, apostrophes,
  /// direction marks.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "`", "´", "ʼ", "ʿ", "ʾ", "\u{0640}", ".": return true
    case "\u{064B}"..."\u{065F}", "\u{0670}": return true
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: return true
      default: return false
      }
    }
  }
}

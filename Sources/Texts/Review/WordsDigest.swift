import Digests
import Foundation

/// The words to which a review is bound, as a digest: the same for every print of the same words.
///
/// Line breaks, the hyphens and spaces of printed lines, vowel marks, tatweel, marks of direction
/// and the shapes of quotation marks and dashes make no difference; any other letter does.
public enum WordsDigest {
  /// The SHA-256 of normalised words, in hexadecimal digits.
  public static func of(_ words: String) -> String {
    DigestText.hexadecimal(SHA256.hash(Data(normalised(words).utf8)))
  }

  /// Words as they are compared.
  static func normalised(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in words.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B: result.append("'")
      case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x640: continue
      case 0x2010...0x2015, 0x2212: result.append("-")
      default:
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark,
          .control where !scalar.properties.isWhitespace:
          continue
        default: break
        }
        if scalar.properties.isWhitespace {
          if let last = result.last, last != " ", last != "-" { result.append(" ") }
        } else {
          result.append(scalar)
        }
      }
    }
    while let last = result.last, " .,;:،؛".unicodeScalars.contains(last) { result.removeLast() }
    return String(result)
  }
}

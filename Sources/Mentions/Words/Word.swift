/// A word, number or mark of a text, as the rules that find mentions see it.
struct Word: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark }

  let kind: Kind
  /// Bytes in the text.
  let start: Int
  let end: Int
  /// The letters as they are compared: case, accents, vowel marks and the forms of alef folded away. For
  /// a mark, the mark.
  let folded: String
  /// Begins with a capital letter.
  var isCapital = false
  /// Every letter is a capital.
  var isUpper = false
  /// In Arabic letters.
  var isArabic = false
  /// White space before it.
  var isSpaced = false
  /// The first of its line.
  var startsLine = false
  /// A blank line before it.
  var startsParagraph = false
  /// The number that is written, for numbers in digits.
  var value = 0.0
  /// How many digits it has, and whether they stand in groups of thousands or have decimals.
  var digits = 0
  var isGrouped = false
  var hasDecimals = false

  /// True for one of some words, folded, also with و or ف written onto it.
  func isOne(of words: Set<String>) -> Bool {
    if words.contains(folded) { return true }
    guard isArabic, folded.hasPrefix("و") || folded.hasPrefix("ف") else { return false }
    return words.contains(String(folded.dropFirst()))
  }

  /// True for a mark of this sign.
  func isMark(_ sign: String) -> Bool { kind == .mark && folded == sign }
}

/// One word, number or mark of a text, with what the vocabulary knows of it.
///
/// Tokens are what every rule reads: a text is cut once, and no rule looks at letters again.
struct Token {
  enum Kind: UInt8 { case word, number, mark }

  /// How and where it was written.
  struct Trait: OptionSet {
    let rawValue: UInt16
    /// The first of its printed line.
    static let startsLine = Trait(rawValue: 1)
    /// A blank line, or the start of a block, before it.
    static let afterBlank = Trait(rawValue: 2)
    /// Begins with a capital letter.
    static let capital = Trait(rawValue: 4)
    /// More than one letter, every one a capital: an acronym.
    static let acronym = Trait(rawValue: 8)
    /// White space before it.
    static let spaced = Trait(rawValue: 16)
    /// Arabic "and" or "so" (و، ف) written onto the word.
    static let and = Trait(rawValue: 32)
    /// Arabic "in, by" (ب) written onto it.
    static let by = Trait(rawValue: 64)
    /// Arabic "to, for" (ل) written onto it.
    static let to = Trait(rawValue: 128)
    /// The Arabic article (ال).
    static let the = Trait(rawValue: 256)
    /// Digits grouped by thousands.
    static let grouped = Trait(rawValue: 512)
    /// A number written as a word.
    static let spelled = Trait(rawValue: 1024)
    /// An Arabic dual: شهرين are two months.
    static let dual = Trait(rawValue: 2048)
    /// With "its" or "his" written onto it: ولايتها.
    static let possessive = Trait(rawValue: 4096)
    /// In Latin letters.
    static let latin = Trait(rawValue: 8192)
  }

  var kind: Kind
  var traits: Trait
  /// What the word means to the rules; `.unknown` for most words.
  var term: Term
  /// The number of a month, or what a word for a number means.
  var amount: UInt16
  /// The number, the scalar of a mark, or the hash of the folded letters of a word.
  var value: UInt64
  /// Bytes in the text.
  var start: Int32
  var end: Int32

  /// The number that is written, or -1.
  var number: Int { kind == .number ? Int(truncatingIfNeeded: value) : -1 }

  /// True for a mark of this sign.
  func isMark(_ sign: Unicode.Scalar) -> Bool { kind == .mark && value == UInt64(sign.value) }
  /// True for a word in Latin letters.
  var isLatin: Bool { traits.contains(.latin) }
  /// True for the first word of a line.
  var startsLine: Bool { traits.contains(.startsLine) }
}

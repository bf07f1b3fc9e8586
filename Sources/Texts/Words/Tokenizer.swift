/// Cuts a text into words, numbers and marks, in one pass and in time that grows with its length.
///
/// Quotation marks, vowel marks and marks of direction are not tokens; lines that carry only the
/// furniture of a printed page are passed over.
struct Tokenizer {
  private let bytes: [UInt8]
  private let vocabulary: Vocabulary
  private let isArabic: Bool
  private var tokens: [Token] = []
  private var letters: [UInt32] = []
  private var traits: Token.Trait = [.startsLine, .afterBlank]

  private init(_ bytes: [UInt8], isArabic: Bool, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.isArabic = isArabic
    self.vocabulary = vocabulary
    tokens.reserveCapacity(bytes.count / 5)
    letters.reserveCapacity(64)
  }

  /// The tokens of the lines of a text.
  static func tokens(
    _ bytes: [UInt8], lines: [PrintedLine], isArabic: Bool,
    vocabulary: Vocabulary = .shared
  ) -> [Token] {
    var tokenizer = Tokenizer(bytes, isArabic: isArabic, vocabulary: vocabulary)
    for line in lines {
      if line.followsBlank { tokenizer.traits.insert(.afterBlank) }
      tokenizer.traits.insert(.startsLine)
      tokenizer.cut(from: line.start, to: line.end)
    }
    return tokenizer.tokens
  }

  private mutating func cut(from start: Int, to end: Int) {
    var index = start
    while index < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
      switch WordScalar.kind(scalar) {
      case .letter: index = word(from: index, to: end)
      case .digit: index = number(from: index, to: end)
      case .space:
        traits.insert(.spaced)
        index += width
      case .dropped: index += width
      case .mark:
        add(.mark, value: UInt64(scalar), from: index, to: index + width)
        index += width
      }
    }
  }

  private mutating func add(
    _ kind: Token.Kind, value: UInt64, from start: Int, to end: Int, term: Term = .unknown,
    amount: UInt16 = 0, extra: Token.Trait = []
  ) {
    tokens.append(
      Token(
        kind: kind, traits: traits.union(extra), term: term, amount: amount, value: value,
        start: Int32(start), end: Int32(end)))
    traits = []
  }

  private mutating func word(from start: Int, to end: Int) -> Int {
    letters.removeAll(keepingCapacity: true)
    var index = start
    var hash = WordHash()
    var capitals = 0
    var count = 0
    var firstIsCapital = false
    while index < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
      guard WordScalar.continuesWord(scalar) else { break }
      index += width
      if scalar >= 0x41, scalar <= 0x5A {
        capitals += 1
        if count == 0 { firstIsCapital = true }
      } else if count == 0, scalar >= 0xC0, scalar <= 0xDE {
        firstIsCapital = true
      }
      if scalar >= 0xFE70, scalar <= 0xFEFC {
        for letter in ArabicLetters.presentationForms[Int(scalar) - 0xFE70] {
          let folded = WordHash.fold(letter)
          if folded != 0 {
            hash.add(folded)
            letters.append(folded)
          }
        }
        count += 1
        continue
      }
      let folded = WordHash.fold(scalar)
      guard folded != 0 else { continue }
      hash.add(folded)
      // No word of the vocabulary is longer; the hash goes on for names of missions.
      if letters.count < 64 { letters.append(folded) }
      count += 1
    }
    if letters.isEmpty {
      // Only marks of lengthening: the dash of old files, "1 ـ".
      add(.mark, value: 0x2D, from: start, to: index)
      return index
    }
    var extra: Token.Trait = []
    if letters.first.map({ $0 < 0x600 }) == true { extra.insert(.latin) }
    if firstIsCapital { extra.insert(.capital) }
    if capitals > 1, capitals == count { extra.insert(.acronym) }
    guard let found = look(hash.value) else {
      add(.word, value: hash.value, from: start, to: index, extra: extra)
      return index
    }
    let entry = found.entry
    extra.formUnion(found.particles.union(entry.traits))
    if entry.isNumber {
      add(
        .number, value: UInt64(entry.amount), from: start, to: index, amount: entry.amount,
        extra: extra.union(.spelled))
    } else {
      add(
        .word, value: found.stem, from: start, to: index, term: entry.term, amount: entry.amount,
        extra: extra)
    }
    return index
  }

  private func look(_ hash: UInt64) -> ArabicWord.Found? {
    guard let first = letters.first, first < 0x600 else {
      return letters.isEmpty ? nil : ArabicWord.look(letters[...], [], vocabulary)
    }
    return vocabulary.entry(hash).map { .init(entry: $0, particles: [], stem: hash) }
  }

  /// A number in Latin, Arabic or Persian digits, with its groups of thousands joined.
  private mutating func number(from start: Int, to end: Int) -> Int {
    let first = NumberReading.digits(bytes, start, end)
    let joined = NumberReading.groups(bytes, first, end, isArabic: isArabic)
    add(
      .number, value: UInt64(max(0, joined.value)), from: start, to: joined.end,
      extra: joined.isGrouped ? .grouped : [])
    return joined.end
  }
}

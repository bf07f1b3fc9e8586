/// An Arabic word behind the particles that are written onto it: و ف ب ك ل and the article.
enum ArabicWord {
  /// A word that the vocabulary knows, with the particles taken off and the hash of what is left.
  struct Found {
    var entry: VocabularyEntry
    var particles: Token.Trait
    var stem: UInt64
  }

  /// Looks a word up as it stands, then without its particles, one after the other.
  static func look(
    _ letters: ArraySlice<UInt32>, _ taken: Token.Trait, _ vocabulary: Vocabulary
  ) -> Found? {
    let stem = hash(letters)
    if let entry = vocabulary.entry(stem) {
      return Found(entry: entry, particles: taken, stem: stem)
    }
    guard letters.count > 2, let first = letters.first else { return nil }
    let second = letters[letters.startIndex + 1]
    if first == alef, second == lam, !taken.contains(.the), letters.count > 3 {
      return look(letters.dropFirst(2), taken.union(.the), vocabulary)
    }
    guard !taken.contains(.the) else { return nil }
    switch first {
    case waw where taken.isEmpty, fa where taken.isEmpty:
      return look(letters.dropFirst(), .and, vocabulary)
    case lam where second == lam && letters.count > 3 && !taken.contains(.to):
      return look(letters.dropFirst(2), taken.union([.to, .the]), vocabulary)
    case lam where taken.isDisjoint(with: [.to, .by]):
      return look(letters.dropFirst(), taken.union(.to), vocabulary)
    case ba where taken.isDisjoint(with: [.to, .by]), kaf where taken.isDisjoint(with: [.to, .by]):
      return look(letters.dropFirst(), taken.union(.by), vocabulary)
    default: return nil
    }
  }

  private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash = WordHash()
    for letter in letters { hash.add(letter) }
    return hash.value
  }

  private static let alef: UInt32 = 0x627
  private static let lam: UInt32 = 0x644
  private static let waw: UInt32 = 0x648
  private static let fa: UInt32 = 0x641
  private static let ba: UInt32 = 0x628
  private static let kaf: UInt32 = 0x643
}

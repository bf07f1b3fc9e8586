/// The words that rules know, by the hash of their folded form: a table with open addressing, since
/// every word of every text is looked up in it.
struct Vocabulary: Sendable {
  private let hashes: [UInt64]
  private let entries: [VocabularyEntry]
  private let mask: Int

  /// The words of both languages.
  static let shared = Vocabulary(English.words + Arabic.words)

  /// A meaning and its forms, in a list as it is written down.
  ///
  /// Forms are separated by spaces. `*` after a form marks an Arabic word with "its" or "his"
  /// written onto it, `²` a dual.
  struct Words {
    var term: Term
    var forms: String
    var amount: UInt16 = 0
    var isNumber = false

    /// Forms of a word that means `term`.
    static func of(_ term: Term, _ forms: String) -> Words { Words(term: term, forms: forms) }
    /// The name of a month, 1–12.
    static func month(_ number: UInt16, _ forms: String) -> Words {
      Words(term: .monthName, forms: forms, amount: number)
    }
    /// A word for a number.
    static func number(_ number: UInt16, _ forms: String) -> Words {
      Words(term: .unknown, forms: forms, amount: number, isNumber: true)
    }
    /// A word for a place in a sequence.
    static func ordinal(_ number: UInt16, _ term: Term, _ forms: String) -> Words {
      Words(term: term, forms: forms, amount: number)
    }
  }

  init(_ words: [Words]) {
    var size = 1024
    let count = words.reduce(0) { $0 + $1.forms.split(separator: " ").count }
    while size < count * 4 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    let empty = VocabularyEntry(term: .unknown, traits: [], amount: 0, isNumber: false)
    var entries = [VocabularyEntry](repeating: empty, count: size)
    let mask = size - 1
    for word in words {
      for form in word.forms.split(separator: " ") {
        var form = form
        var traits: Token.Trait = []
        if form.last == "*" { traits.insert(.possessive) }
        if form.last == "²" { traits.insert(.dual) }
        if !traits.isEmpty { form.removeLast() }
        let hash = WordHash.of(form)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        hashes[slot] = hash
        entries[slot] = VocabularyEntry(
          term: word.term, traits: traits, amount: word.amount, isNumber: word.isNumber)
      }
    }
    self.hashes = hashes
    self.entries = entries
    self.mask = mask
  }

  /// What is known of the word with this hash; nil for a word that no rule knows.
  func entry(_ hash: UInt64) -> VocabularyEntry? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

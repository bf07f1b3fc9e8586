/// The names that a reader knows, found word by word.
struct NameTable: Sendable {
  private var table = PhraseTable<Meaning>()
  /// Persons by their last names.
  private(set) var surnames = PhraseTable<String>()
  /// What is written with a plus sign behind its last word, which tells it from another.
  private(set) var withPlus: Set<Meaning> = []

  /// A table of spellings.
  init(_ spellings: [KnownNames.Spelling]) {
    // One spelling with two meanings is one that a sentence must decide; the first listed is taken, and
    // States come before organizations.
    for spelling in spellings {
      if spelling.text.hasSuffix("+"), spelling.text.contains(" ") {
        withPlus.insert(spelling.meaning)
      }
      let isLatin = spelling.text.utf8.allSatisfy { $0 < 0xC8 }
      let isUpper =
        spelling.isAcronym && isLatin
        || isLatin && spelling.text.count <= 7
          && spelling.text.allSatisfy { $0.isUppercase || !$0.isLetter }
          && spelling.text.contains(where: \.isLetter)
      let hasDigit = spelling.text.contains(where: \.isNumber)
      table.add(
        spelling.text, spelling.meaning, needsCapital: isLatin,
        needsUpper: isUpper && !hasDigit)
      if case .person(let id) = spelling.meaning {
        let parts = spelling.text.split(separator: " ").map(String.init)
        guard parts.count > 1, let last = parts.last else { continue }
        surnames.add(last, id, needsCapital: isLatin)
        if parts.count > 2 {
          surnames.add(parts.suffix(2).joined(separator: " "), id, needsCapital: isLatin)
        }
      }
    }
    table.sort()
    surnames.sort()
  }

  /// The longest name that begins at a word.
  func match(_ words: [Word], at index: Int) -> PhraseTable<Meaning>.Match? {
    table.match(words, at: index)
  }
}

import GRDB

/// Which words a library holds, and how often.
protocol LibraryVocabulary {
  /// How often a word occurs.
  func uses(_ term: String) throws -> Int
  /// The words that begin so, the most frequent first.
  func beginning(_ word: QuestionWords.Word) throws -> [(term: String, uses: Int)]
}

/// The words of an open library.
struct IndexedVocabulary: LibraryVocabulary {
  let db: Database
  /// The most words for which a beginning stands.
  private static let most = 40

  func uses(_ term: String) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT uses FROM word WHERE term = ?"), arguments: [term]) ?? 0
  }

  func beginning(_ word: QuestionWords.Word) throws -> [(term: String, uses: Int)] {
    var letters = word.whole.unicodeScalars.map(\.value)
    if letters.first.map({ $0 >= 0x600 && $0 < 0x700 }) == true { ArabicStem.beginning(&letters) }
    let start = QuestionWords.string(letters)
    var found = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT term, uses FROM word WHERE term >= ?1 AND term < ?1 || char(1114111) AND uses > 0
          ORDER BY uses DESC LIMIT \(Self.most)
          """), arguments: [start]
    ).map { (term: $0[0] as String, uses: $0[1] as Int) }
    // Words are indexed without their endings: a longer beginning is the word itself.
    if !found.contains(where: { $0.term == word.term }) {
      let uses = try uses(word.term)
      if uses > 0, start.hasPrefix(word.term) || word.term.hasPrefix(start) {
        found.append((word.term, uses))
      }
    }
    return found
  }
}

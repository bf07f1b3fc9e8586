import Record

/// A text by the words for which it is found: case, accents, the variants of Arabic letters, a hamza
/// that stands alone, and the Arabic article make no difference.
struct SearchWords: Sendable, Hashable {
  /// A word as it stands, and without the article and what is joined to it.
  struct Word: Sendable, Hashable {
    let whole: [UInt8]
    let bare: [UInt8]
  }

  /// The words in order.
  let words: [Word]
  /// The words without articles, parted by spaces.
  let joined: [UInt8]

  /// The words of a text.
  init(_ text: String) {
    var folded = NameFolding.fold(text)
    folded.removeAll { $0 == "ء" }
    words = folded.split(separator: " ").map { word in
      Word(whole: Array(word.utf8), bare: Array(Self.withoutArticle(word).utf8))
    }
    joined = Array(words.map(\.bare).joined(separator: [32]))
  }

  /// What may stand before an Arabic word and belongs to the sentence, longest first, with how many
  /// letters must be left.
  private static let joinedBefore: [(letters: String, left: Int)] = [
    ("وال", 3), ("بال", 3), ("فال", 3), ("كال", 3), ("لل", 3), ("ال", 2),
  ]

  private static func withoutArticle(_ word: Substring) -> Substring {
    for (letters, left) in joinedBefore
    where word.hasPrefix(letters) && word.count >= letters.count + left {
      return word.dropFirst(letters.count)
    }
    return word
  }

  /// How well a spelling fits what is asked for: 0 the whole, 1 its beginning, 2 words in a row, 3 words
  /// in any order, 4 within words; nil not at all. The last letters of a word asked for may be missing.
  func rank(asked: SearchWords) -> Int? {
    if joined == asked.joined { return 0 }
    if joined.starts(with: asked.joined) { return 1 }
    let places = asked.words.map { word in
      words.indices.filter { Self.fits(words[$0], word) }
    }
    if places.allSatisfy({ !$0.isEmpty }) {
      let isInRow = places[0].contains { first in
        places.enumerated().allSatisfy { $1.contains(first + $0) }
      }
      return isInRow ? 2 : 3
    }
    return asked.joined.count > 2 && Self.contains(joined, asked.joined) ? 4 : nil
  }

  private static func fits(_ word: Word, _ asked: Word) -> Bool {
    word.whole.starts(with: asked.whole) || word.bare.starts(with: asked.bare)
  }

  private static func contains(_ text: [UInt8], _ asked: [UInt8]) -> Bool {
    guard text.count >= asked.count else { return false }
    return (0...(text.count - asked.count)).contains { start in
      text[start...].starts(with: asked)
    }
  }
}

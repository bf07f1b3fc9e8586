/// Whether what is told at a place lies behind or ahead: "gave on Monday", "will meet on Monday".
enum Tense {
  private static let past: Set<String> = [
    "said", "told", "gave", "held", "was", "were", "had", "met", "heard", "took", "went", "came",
    "began", "saw", "made", "left", "did", "cast", "put", "spoke", "paid", "fell", "rose", "lost",
    "مدد", "مددت", "عقد", "عقدت", "قال", "قالت", "اعلن", "اعلنت", "استمع", "ناقش", "اعتمد",
    "اعتمدت",
    "قتل", "قتلوا", "قتلت", "توفي", "ادان", "ادانت", "احيت", "احيا", "شهد", "شهدت", "اكد", "اكدت",
    "ذكر", "وقع", "وقعت", "اصيب", "جدد", "انهي", "صوت", "اجتمع", "افاد", "بحث", "زار", "دعا", "حذر",
    "تعرض", "تعرضت", "كان", "كانت", "اقر", "قرر", "رحب", "شارك", "افتتح", "وصل", "لقي",
  ]

  private static let future: Set<String> = [
    "will", "shall", "would", "due", "expected", "scheduled", "convenes", "meets", "holds", "hears",
    "plans",
    "expects", "tomorrow", "سوف", "يعقد", "تعقد", "ينعقد", "تنعقد", "يستمع", "يجتمع", "يناقش",
    "يصوت",
    "يبحث", "يلتئم", "المقرر", "المقرره", "المزمع", "المرتقب",
  ]

  /// True where the verb nearest to a word tells of what is past.
  static func isPast(_ words: [Word], at index: Int) -> Bool {
    for distance in 1...24 {
      for place in [index - distance, index + distance] {
        guard words.indices.contains(place), isSameSentence(words, place, index) else { continue }
        if isFuture(words[place]) { return false }
        if isPast(words[place]) { return true }
      }
    }
    return false
  }

  private static func isSameSentence(_ words: [Word], _ first: Int, _ second: Int) -> Bool {
    let (low, high) = first < second ? (first, second) : (second, first)
    return words[low..<high].indices.allSatisfy { place in
      !(words[place].isMark(".") && words[place + 1].isSpaced)
        && !(place > low && words[place].startsParagraph)
    } && !words[high].startsParagraph
  }

  private static func isFuture(_ word: Word) -> Bool {
    if word.isOne(of: future) { return true }
    return word.isArabic && word.folded.count > 4
      && (word.folded.hasPrefix("سي") || word.folded.hasPrefix("ست"))
  }

  private static func isPast(_ word: Word) -> Bool {
    if word.isOne(of: past) { return true }
    return !word.isArabic && !word.isCapital && word.folded.count > 4 && word.folded.hasSuffix("ed")
  }
}

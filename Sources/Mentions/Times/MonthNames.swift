/// The names of months in English and in both Arabic systems, with the old spellings.
enum MonthNames {
  private static let table = PhraseTable<Int>([
    (1, "January|Jan|كانون الثاني|يناير|جانفي"), (2, "February|Feb|شباط|فبراير|فيفري"),
    (3, "March|آذار|مارس"), (4, "April|نيسان|أبريل|إبريل|أفريل"), (5, "May|أيار|مايو|ماي"),
    (6, "June|حزيران|يونيه|يونيو|جوان"), (7, "July|تموز|يوليه|يوليو|جويلية"),
    (8, "August|Aug|آب|أغسطس|أوت|غشت"), (9, "September|Sept|Sep|أيلول|سبتمبر|شتنبر"),
    (10, "October|Oct|تشرين الأول|أكتوبر"), (11, "November|Nov|تشرين الثاني|نوفمبر|نونبر"),
    (12, "December|Dec|كانون الأول|ديسمبر|دجنبر"),
  ])

  /// The month named at a word, by one name or by both of the Arabic double form.
  static func month(_ words: [Word], _ index: Int) -> (month: Int, end: Int, particles: Int)? {
    guard index < words.count, words[index].kind == .word,
      words[index].isArabic || words[index].isCapital, let match = table.match(words, at: index),
      // باب is a door, not "in August".
      words[index].folded != "باب"
    else { return nil }
    var end = index + match.count
    var month = match.value
    if end < words.count, words[end].isMark("."), !words[index].isArabic,
      words[index].folded.count <= 4
    {
      end += 1
    }
    let isStroke = end < words.count && (words[end].isMark("/") || words[end].isMark("("))
    if isStroke, end + 1 < words.count, let second = table.match(words, at: end + 1) {
      // The second name is the unambiguous one.
      month = second.value
      let isBracket = words[end].isMark("(")
      end += 1 + second.count
      if isBracket, end < words.count, words[end].isMark(")") { end += 1 }
    }
    return (month, end, match.particles)
  }
}

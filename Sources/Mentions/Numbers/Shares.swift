/// Shares: "25 per cent", "25%", ٢٥ في المائة, "three quarters of", الثلثين.
enum Shares {
  private static let percent = PhraseTable<Bool>([
    (true, "per cent|percent|percentage points|في المائة|في المئة|بالمائة|بالمئة|المائة")
  ])

  private static let fractions = PhraseTable<Double>([
    (0.5, "half|نصف|النصف|نصفهم|نصفها|نصفهن"),
    (1.0 / 3, "one third|a third|third of|ثلث|الثلث|ثلثهم|ثلثها|ثلثهن"),
    (2.0 / 3, "two thirds|ثلثي|ثلثا|ثلثين|الثلثين|الثلثان|ثلثيهم|ثلثاهم|ثلثيها|ثلثاها"),
    (0.25, "one quarter|a quarter|quarter of|ربع|الربع|ربعهم|ربعها"),
    (0.75, "three quarters|ثلاثة أرباع"), (0.2, "one fifth|a fifth|خمس عدد|خمس مجموع"),
    (0.8, "four fifths|أربعة أخماس"), (0.1, "one tenth|a tenth|عشر عدد"),
  ])

  /// Where a sign or word for per cent behind a number ends.
  static func percentEnd(_ words: [Word], _ index: Int) -> Int? {
    guard index < words.count else { return nil }
    if words[index].isMark("%") || words[index].isMark("٪") { return index + 1 }
    guard words[index].kind == .word, let match = percent.match(words, at: index),
      match.particles <= 1
    else { return nil }
    return index + match.count
  }

  /// A fraction at a word.
  static func fraction(_ words: [Word], _ index: Int) -> (value: Double, end: Int, particles: Int)?
  {
    guard words[index].kind == .word, let match = fractions.match(words, at: index) else {
      return nil
    }
    let end = index + match.count
    // "half" of a year, "first half": no share of anything counted.
    let before = index > 0 ? words[index - 1].folded : ""
    guard !["first", "second", "الاول"].contains(before), end < words.count,
      !["الاول", "الثاني", "قرن", "سنوي", "century", "year"].contains(words[end].folded)
    else { return nil }
    let after = words[end].folded
    // English says of what; in Arabic a noun follows.
    guard
      words[index].isArabic || ["of", "the", "all", "our", "those"].contains(after)
        || ComparisonWords.ending(words, index) != nil
    else { return nil }
    return (match.value, end, match.particles)
  }
}

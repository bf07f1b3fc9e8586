/// Numbers written as words, and numbers in digits with a word for thousands or millions behind them.
enum NumberWords {
  /// A number with the words it takes.
  struct Found {
    let value: Double
    let end: Int
    let particles: Int
    /// True for "a", "one", واحد: often no number at all.
    var isOne = false
  }

  private enum Part: Sendable {
    case unit(Double), ten(Double), hundred, scale(Double), hundreds(Double)
  }

  private static let table = PhraseTable<Part>([
    (.unit(0), "zero|صفر"), (.unit(1), "one|واحد|واحدة"),
    (.unit(2), "two|اثنان|اثنين|اثنتان|اثنتين"),
    (.unit(3), "three|ثلاث|ثلاثة"), (.unit(4), "four|أربع|أربعة"), (.unit(5), "five|خمس|خمسة"),
    (.unit(6), "six|ست|ستة"), (.unit(7), "seven|سبع|سبعة"), (.unit(8), "eight|ثمان|ثماني|ثمانية"),
    (.unit(9), "nine|تسع|تسعة"), (.unit(10), "ten|عشر|عشرة"),
    (.unit(11), "eleven|أحد عشر|إحدى عشرة"),
    (.unit(12), "twelve|dozen|اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة"),
    (.unit(13), "thirteen|ثلاثة عشر|ثلاث عشرة"), (.unit(14), "fourteen|أربعة عشر|أربع عشرة"),
    (.unit(15), "fifteen|خمسة عشر|خمس عشرة"), (.unit(16), "sixteen|ستة عشر|ست عشرة"),
    (.unit(17), "seventeen|سبعة عشر|سبع عشرة"), (.unit(18), "eighteen|ثمانية عشر|ثماني عشرة"),
    (.unit(19), "nineteen|تسعة عشر|تسع عشرة"), (.ten(20), "twenty|عشرون|عشرين"),
    (.ten(30), "thirty|ثلاثون|ثلاثين"), (.ten(40), "forty|أربعون|أربعين"),
    (.ten(50), "fifty|خمسون|خمسين"), (.ten(60), "sixty|ستون|ستين"),
    (.ten(70), "seventy|سبعون|سبعين"), (.ten(80), "eighty|ثمانون|ثمانين"),
    (.ten(90), "ninety|تسعون|تسعين"), (.hundred, "hundred|hundreds|مئة|مائة"),
    (.hundreds(200), "مئتان|مئتين|مائتان|مائتين|مئتي|مائتي"),
    (.hundreds(300), "ثلاثمئة|ثلاثمائة|ثلاث مئة|ثلاث مائة"), (.hundreds(400), "أربعمئة|أربعمائة"),
    (.hundreds(500), "خمسمئة|خمسمائة"), (.hundreds(600), "ستمئة|ستمائة"),
    (.hundreds(700), "سبعمئة|سبعمائة"), (.hundreds(800), "ثمانمئة|ثمانمائة|ثمانيمئة"),
    (.hundreds(900), "تسعمئة|تسعمائة"),
    (.scale(1000), "thousand|thousands|ألف|ألفا|آلاف"), (.hundreds(2000), "ألفان|ألفين|ألفي"),
    (.scale(1_000_000), "million|millions|مليون|مليونا|ملايين"),
    (.hundreds(2_000_000), "مليونان|مليونين|مليوني"),
    (.scale(1_000_000_000), "billion|مليار|مليارا|بليون|مليارات|بلايين"),
  ])

  /// The number that begins at a word.
  static func read(_ words: [Word], _ index: Int) -> Found? {
    guard index < words.count else { return nil }
    let first = words[index]
    if first.kind == .number {
      // "4.3 thousand", 70 ألفا
      guard let match = part(words, index + 1), case .scale(let scale) = match.value,
        match.particles == 0
      else { return Found(value: first.value, end: index + 1, particles: 0) }
      return Found(value: first.value * scale, end: index + 1 + match.count, particles: 0)
    }
    return spelled(words, index)
  }

  private static func part(_ words: [Word], _ index: Int) -> PhraseTable<Part>.Match? {
    guard index < words.count, words[index].kind == .word else {
      return nil
    }
    return table.match(words, at: index)
  }

  private static func spelled(_ words: [Word], _ index: Int) -> Found? {
    guard let opening = part(words, index), isWordOfNumber(words, index, opening) else {
      return nil
    }
    var total = 0.0
    var group = 0.0
    var place = index
    var parts = 0
    while let match = part(words, place), parts == 0 || isJoined(words, place, match) {
      switch match.value {
      case .unit(let value), .ten(let value), .hundreds(let value): group += value
      case .hundred: group = group == 0 ? 100 : group >= 100 ? group + 100 : group * 100
      case .scale(let scale):
        total += max(1, group) * scale
        group = 0
      }
      parts += 1
      place += match.count
      // "and" between the parts of a number; Arabic writes it onto the word.
      if place + 1 < words.count, words[place].folded == "and", group >= 100 || total > 0,
        part(words, place + 1) != nil
      {
        place += 1
      } else if place + 1 < words.count, words[place].isMark("-"), part(words, place + 1) != nil {
        place += 1
      }
    }
    if words[place - 1].folded == "and" || words[place - 1].kind == .mark { place -= 1 }
    let isOne: Bool = if case .unit(1) = opening.value { parts == 1 } else { false }
    return Found(
      value: total + group, end: place, particles: opening.particles, isOne: isOne)
  }

  /// True where a further part goes on with the number: in Arabic behind و, or a scale.
  private static func isJoined(
    _ words: [Word], _ index: Int, _ match: PhraseTable<Part>.Match
  ) -> Bool {
    guard !words[index].startsParagraph else { return false }
    guard words[index].isArabic else { return true }
    switch match.value {
    case .scale, .hundred: return match.particles == 0
    default: return match.particles == 1 && words[index].folded.hasPrefix("و")
    }
  }

  /// "hundreds of", "thousands", عشرات say no number.
  private static func isWordOfNumber(
    _ words: [Word], _ index: Int, _ match: PhraseTable<Part>.Match
  ) -> Bool {
    let folded = words[index].folded
    // "a dozen", but not "dozens" or "dozen of".
    if folded == "dozen" { return index > 0 && ["a", "half"].contains(words[index - 1].folded) }
    if ["hundreds", "thousands", "millions", "الاف", "ملايين", "مليارات"].contains(folded) {
      return false
    }
    switch match.value {
    case .hundred, .scale:
      // "a hundred", مئة, ألف
      return words[index].isArabic || index > 0 && words[index - 1].folded == "a"
    default: return true
    }
  }
}

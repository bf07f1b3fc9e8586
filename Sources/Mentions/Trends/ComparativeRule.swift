/// Differences against another time: "28 more than in 2019", "cost fewer lives than the year before",
/// أقل بواحد من عام 2021.
enum ComparativeRule {
  private static let directions: [String: StatedTrend.Direction] = [
    "more": .up, "higher": .up, "fewer": .down, "less": .down, "lower": .down,
    "اكثر": .up, "اعلي": .up, "اقل": .down, "ادني": .down, "بزياده": .up, "بانخفاض": .down,
  ]

  /// How many words may stand between "fewer" and "than".
  private static let reach = 9

  /// Takes the comparison that begins at a word; where it ends.
  static func read(_ draft: inout Draft, _ index: Int) -> Int? {
    draft.words[index].isArabic && draft.words[index].kind == .word
      ? arabic(&draft, index) : english(&draft, index)
  }

  /// "28 more than in 2019", "12 per cent fewer than the year before", "fewer lives than in 2019"
  private static func english(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    var place = index
    var amount: StatedTrend.Amount?
    if directions[words[index].folded] == nil {
      guard let number = NumberWords.read(words, index) else { return nil }
      place = number.end
      amount = .number(number.value)
      if let percent = Shares.percentEnd(words, place) {
        amount = .share(number.value / 100)
        place = percent
      }
    } else if let before = words[safe: index - 1], before.isOne(of: ["no", "not", "any", "never"]) {
      // "no fewer than" says a bound.
      return nil
    }
    guard place < words.count, let direction = directions[words[place].folded],
      !words[place].isArabic, let than = than(words, place + 1, isNear: amount != nil),
      isTime(draft, than + 1)
    else { return nil }
    let end = amount == nil ? place + 1 : place + 1
    guard draft.take(index, end, .trend(.change(direction, from: nil, to: nil, by: amount)))
    else { return nil }
    return end
  }

  /// Where "than" stands behind what is compared.
  private static func than(_ words: [Word], _ index: Int, isNear: Bool) -> Int? {
    for place in index..<min(index + (isNear ? 4 : reach), max(index, words.count)) {
      if words[place].startsParagraph || words[place].isMark(".") || words[place].isMark(";") {
        return nil
      }
      if words[place].folded == "than" { return place }
    }
    return nil
  }

  /// أقل بواحد من عام 2021, أكثر بـ 28 من العام السابق, أعلى مما كان عليه في عام 2019
  private static func arabic(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    guard let direction = directions[words[index].folded] else { return nil }
    var place = index + 1
    var amount: StatedTrend.Amount?
    if place < words.count, words[place].folded.hasPrefix("ب") {
      // The particle is written onto the word, or stands before digits.
      let start = ["ب", "بمقدار", "بنسبه"].contains(words[place].folded) ? place + 1 : place
      guard let number = NumberWords.read(words, start) else { return nil }
      place = number.end
      amount = .number(number.value)
      if let percent = Shares.percentEnd(words, place) {
        amount = .share(number.value / 100)
        place = percent
      }
    }
    let end = place
    guard place < words.count, words[place].isOne(of: ["من", "مما", "عن", "عما"]) else {
      return nil
    }
    if words[place].isOne(of: ["مما", "عما"]) { place += 2 }
    guard isTime(draft, place + 1),
      draft.take(index, end, .trend(.change(direction, from: nil, to: nil, by: amount)))
    else { return nil }
    return end
  }

  /// True where a time stands at a place or a word or two behind it.
  private static func isTime(_ draft: Draft, _ index: Int) -> Bool {
    // "than in 2019", "than at the end of 2012", من العدد في عام 2019
    for place in index..<min(index + 6, max(index, draft.words.count)) {
      if draft.isTime(place) { return true }
      guard small.contains(draft.words[place].folded) else { return false }
    }
    return false
  }

  /// Words that may stand between "than" and its time.
  private static let small: Set<String> = [
    "in", "during", "at", "on", "for", "the", "end", "beginning", "of", "same", "a", "في", "خلال",
    "العدد", "عدد", "عام", "سنه", "العام", "نهايه", "بدايه",
  ]
}

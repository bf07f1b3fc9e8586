/// Places in an order, from the second: "second", "tenth", ثامن.
enum Ordinals {
  private static let table = PhraseTable<Int>([
    (2, "second|ثاني|ثانية|الثاني|الثانية"), (3, "third|ثالث|ثالثة|الثالث|الثالثة"),
    (4, "fourth|رابع|رابعة|الرابع|الرابعة"), (5, "fifth|خامس|خامسة|الخامس|الخامسة"),
    (6, "sixth|سادس|سادسة|السادس|السادسة"), (7, "seventh|سابع|سابعة|السابع|السابعة"),
    (8, "eighth|ثامن|ثامنة|الثامن|الثامنة"), (9, "ninth|تاسع|تاسعة|التاسع|التاسعة"),
    (10, "tenth|عاشر|عاشرة|العاشر|العاشرة"), (11, "eleventh|الحادي عشر|الحادية عشرة"),
    (12, "twelfth|الثاني عشر|الثانية عشرة"), (13, "thirteenth"), (14, "fourteenth"),
    (15, "fifteenth"), (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"),
    (19, "nineteenth"), (20, "twentieth|العشرين|العشرون"), (1, "first|الأول|الأولى"),
  ])

  /// Places said of who stands before them: حل الأردن ثانيا.
  private static let adverbs = PhraseTable<Int>([
    (2, "ثانيا|ثانية"), (3, "ثالثا|ثالثة"), (4, "رابعا|رابعة"), (5, "خامسا|خامسة"),
    (6, "سادسا|سادسة"),
    (7, "سابعا|سابعة"), (8, "ثامنا|ثامنة"), (9, "تاسعا|تاسعة"), (10, "عاشرا|عاشرة"),
    (1, "أولا|أولى"),
  ])

  /// The place of what is named right before a word: "India third", "Nigeria is sixth with", الأردن ثانيا.
  static func standing(_ draft: Draft, _ index: Int) -> (place: Int, end: Int)? {
    let words = draft.words
    var before = index - 1
    while before > 0, index - before < 4,
      words[before].isOne(of: ["is", "was", "came", "only", "still", "now"])
        || words[before].isMark(",")
    { before -= 1 }
    guard before >= 0, draft.isTaken[before], !draft.isTime(before), words[before].kind == .word,
      words[before].isArabic || words[before].isCapital
    else { return nil }
    let found =
      words[index].isArabic
      ? adverbs.match(words, at: index).map { $0.value } : place(words, index)?.place
    guard let found else { return nil }
    let next = words[safe: index + 1]
    // "Mali first asked", "Ghana second battalion": only before a mark or a small word.
    guard
      next == nil || next?.kind == .mark || next?.startsParagraph == true
        || next?.isOne(of: ["with", "in", "at", "among", "and", "place", "position", "ب"]) == true
        || next?.isArabic == true && next?.folded.hasPrefix("ب") == true
    else { return nil }
    return (found, index + (next?.isOne(of: ["place", "position"]) == true ? 2 : 1))
  }

  /// The place that a word says.
  static func place(_ words: [Word], _ index: Int) -> (place: Int, particles: Int)? {
    guard words.indices.contains(index), words[index].kind == .word,
      let match = table.match(words, at: index)
    else { return nil }
    return (match.value, match.particles)
  }
}

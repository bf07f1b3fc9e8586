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

  /// The place that a word says.
  static func place(_ words: [Word], _ index: Int) -> (place: Int, particles: Int)? {
    guard words.indices.contains(index), words[index].kind == .word,
      let match = table.match(words, at: index)
    else { return nil }
    return (match.value, match.particles)
  }
}

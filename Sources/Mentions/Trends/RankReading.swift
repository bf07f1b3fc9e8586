/// Ranks: "the deadliest year since", "ranked eighth", ثاني أكبر مساهم.
extension TrendRule {
  private static let ranks = PhraseTable<StatedTrend.Rank>([
    (
      .deadliest,
      "deadliest|most dangerous|bloodiest|most deadly|most lethal|الأكثر دموية|أكثر الأعوام دموية|الأشد فتكا|الأكثر فتكا|الأخطر|الأشد خطورة|أشد الأعوام فتكا|أكثر البعثات دموية|أخطر البعثات|أخطر بعثة|أخطر بعثات|أكثر السنوات دموية|الأدمى"
    ),
    (
      .highest,
      "largest|biggest|highest|top|leading|أكبر|الأكبر|أعلى|الأعلى"
    ),
    (.lowest, "lowest|smallest|fewest|أدنى|أقل عدد|الأدنى|أصغر"),
  ])

  /// What a superlative must stand beside to say a rank of the field.
  private static let ranked: Set<String> = [
    "contributor", "contributors", "contribution", "year", "mission", "operation", "number", "toll",
    "level", "month", "provider",
    "troop", "police", "uniformed", "single", "annual", "peacekeeping", "on", "total", "financial",
    "share", "since", "in", "of",
    "مساهم", "مساهمه", "مساهما", "مساهمين", "المساهمين", "بلد", "بلدان", "دوله", "عدد", "حصيله",
    "عام", "سنه", "بعثه", "البلدان", "الدول", "مستوي", "المساهمه",
    "معدل", "نسبه", "منذ", "في", "من", "العمليات", "البعثات", "عمليات", "بعثات", "عمليه",
    "المساهمات",
    "operations", "missions", "countries", "country",
  ]

  private static let tops = PhraseTable<Bool>([
    (
      true,
      "tops the list|heads the list|led the list|leads the list|تتصدر القائمة|يتصدر القائمة|تصدرت القائمة|في الصدارة"
    )
  ])

  /// "the second largest contributor", "the deadliest year since", ثاني أكبر مساهم
  func rank(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    guard let match = Self.ranks.match(words, at: index), match.particles <= 2 else {
      return superlative(&draft, index)
    }
    var end = index + match.count
    var first = index
    var place = 1
    var particles = match.particles
    if index > 0 {
      let before = words[index - 1].isMark("-") ? index - 2 : index - 1
      if before >= 0, !draft.isTaken[before], let ordinal = Ordinals.place(words, before) {
        place = ordinal.place
        first = before
        particles = ordinal.particles
      }
    }
    // What is ranked follows.
    var hasNoun = match.value == .deadliest
    while end < words.count, end - index < 6, words[end].kind == .word, !draft.isTaken[end],
      Self.ranked.contains(words[end].folded) || words[end].isMark("-")
    {
      if !["on", "in", "of", "since", "في", "من", "منذ", "single", "annual"].contains(
        words[end].folded)
      {
        hasNoun = true
      }
      if ["in", "of", "since", "on", "في", "من", "منذ"].contains(words[end].folded) { break }
      end += 1
    }
    guard hasNoun else { return nil }
    draft.take(
      first, end, .trend(.rank(match.value, place: place)), particles: particles)
    return end
  }

  /// "more than any other nation", "more than in any other operation", أكثر من أي بعثة أخرى
  private func unlikeOthers(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    let isArabic = words[index].isOne(of: ["اكثر", "اعلي"])
    let isMore = isArabic || ["more", "higher"].contains(words[index].folded)
    let isFewer =
      ["fewer", "less"].contains(words[index].folded) || words[index].isOne(of: ["اقل"])
    guard isMore || isFewer else { return nil }
    var place = index + 1
    for expected in isArabic || words[index].isArabic
      ? [["من"], ["اي"]] : [["than"], ["in", "any"], ["any", "other"]]
    {
      guard let word = words[safe: place], word.isOne(of: Set(expected)) else { return nil }
      place += 1
      if word.folded == "other" { break }
      if word.folded == "any", words[safe: place]?.folded == "other" {
        place += 1
        break
      }
    }
    if words[safe: place]?.folded == "other" { place += 1 }
    guard let noun = words[safe: place], noun.kind == .word else { return nil }
    draft.take(index, place + 1, .trend(.rank(isMore ? .highest : .lowest, place: 1)))
    return place + 1
  }

  /// أكثر بعثات حفظ السلام خسائر: "most" with what it is most of a word or more behind.
  private func superlative(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    guard words[index].isOne(of: ["اكثر", "اشد", "اعلي"]) else { return nil }
    for place in (index + 2)..<min(index + 7, max(index + 2, words.count)) {
      guard words[place].kind == .word, !words[place].startsParagraph, !draft.isTaken[place],
        !words[place].isOne(of: ["من", "مما"])
      else { return nil }
      let rank: StatedTrend.Rank
      switch words[place].folded {
      case "خسائر", "وفيات", "قتلي", "قواما", "عددا", "ضحايا": rank = .highest
      case "دمويه", "فتكا", "خطوره", "خطرا": rank = .deadliest
      default: continue
      }
      draft.take(index, place + 1, .trend(.rank(rank, place: 1)))
      return place + 1
    }
    return nil
  }

  /// "ranked eighth", "in third place", في المرتبة الثامنة: a place without its superlative.
  func standing(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    if let end = unlikeOthers(&draft, index) { return end }
    if let top = Self.tops.match(words, at: index) {
      draft.take(index, index + top.count, .trend(.rank(.highest, place: 1)))
      return index + top.count
    }
    if let found = Ordinals.standing(draft, index) {
      draft.take(index, found.end, .trend(.rank(.highest, place: found.place)))
      return found.end
    }
    // "has climbed to fourth place"
    if let ordinal = Ordinals.place(words, index), ordinal.place > 1,
      words[safe: index + 1]?.isOne(of: ["place", "position"]) == true
    {
      draft.take(index, index + 2, .trend(.rank(.highest, place: ordinal.place)))
      return index + 2
    }
    if words[index].isOne(of: ["came", "comes", "placed", "stands", "finished"]),
      let ordinal = Ordinals.place(words, index + 1), ordinal.place > 1
    {
      draft.take(index, index + 2, .trend(.rank(.highest, place: ordinal.place)))
      return index + 2
    }
    if words[index].isOne(of: ["ranked", "ranks", "ranking"]),
      let ordinal = Ordinals.place(words, index + 1)
    {
      draft.take(index, index + 2, .trend(.rank(.highest, place: ordinal.place)))
      return index + 2
    }
    guard
      ["المرتبه", "المركز", "بالمرتبه", "بالمركز", "المرتبة"].contains(words[index].folded),
      let ordinal = Ordinals.place(words, index + 1)
    else { return nil }
    draft.take(index, index + 2, .trend(.rank(.highest, place: ordinal.place)))
    return index + 2
  }
}

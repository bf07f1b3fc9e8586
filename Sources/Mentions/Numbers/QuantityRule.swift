/// Numbers with what they count and how they are meant.
struct QuantityRule {
  func read(_ draft: inout Draft) {
    var index = 0
    while index < draft.words.count {
      guard !draft.isTaken[index], let end = quantity(&draft, index) else {
        index += 1
        continue
      }
      index = max(index + 1, end)
    }
  }

  private func quantity(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    if let fraction = Shares.fraction(words, index) {
      return take(
        &draft, index, fraction.end, value: fraction.value, upper: nil, isShare: true,
        particles: fraction.particles, isBare: false)
    }
    if let dual = dual(words, index) {
      draft.take(
        index, index + dual.count,
        .quantity(StatedQuantity(value: 2, counted: dual.value)), particles: dual.particles)
      return index + dual.count
    }
    if let definite = DefiniteNumbers.read(words, index) {
      draft.take(
        index, index + 2,
        .quantity(StatedQuantity(value: definite.value, counted: definite.counted)),
        particles: definite.particles)
      return index + 2
    }
    guard let number = NumberWords.read(words, index),
      !isListNumber(words, index, number.end) || isBesideName(draft, index),
      !Self.spans.contains(words[safe: number.end]?.folded ?? "")
    else {
      return nil
    }
    var end = number.end
    var upper: Double?
    if let range = range(words, index, end) {
      upper = range.upper
      end = range.end
    }
    if let after = Shares.percentEnd(words, end) {
      return take(
        &draft, index, after, value: number.value / 100, upper: upper.map { $0 / 100 },
        isShare: true, particles: number.particles, isBare: false)
    }
    let isBare =
      words[index].kind == .number && words[index].digits == 4 && !words[index].isGrouped
      && (1900...2100).contains(number.value)
    return take(
      &draft, index, end, value: number.value, upper: upper, isShare: false,
      particles: number.particles, isBare: isBare || number.isOne)
  }

  /// Keeps a quantity with the words around it.
  ///
  /// - Parameter isBare: true for a number that is one only with what it counts: one that looks like a
  ///   year, and "one".
  private func take(
    _ draft: inout Draft, _ index: Int, _ numberEnd: Int, value: Double, upper: Double?,
    isShare: Bool,
    particles: Int, isBare: Bool
  ) -> Int? {
    let words = draft.words
    var first = index
    var end = numberEnd
    var particles = particles
    var comparison = StatedQuantity.Comparison.exactly
    // "between 13 and 25" has its opening word.
    if upper != nil, index > 0, ["between", "from", "بين", "من"].contains(words[index - 1].folded) {
      first = index - 1
    }
    if words[safe: index - 1]?.isMark("$") == true { first = index - 1 }
    if let found = ComparisonWords.ending(words, first), draft.isFree(found.first, index) {
      comparison = found.comparison
      first = found.first
      particles = found.particles
    } else if first < index {
      particles = 0
    }
    let isDollars = words[safe: index - 1]?.isMark("$") == true
    var counted: StatedQuantity.Counted? = isDollars ? .dollars : nil
    if let noun = CountedNouns.behind(words, end), draft.isFree(end, noun.end) {
      counted = noun.counted
      end = noun.end
      // "5 of the 15 members", "women peacekeepers": the longer phrase has been taken.
    }
    if let after = ComparisonWords.following(words, numberEnd), comparison == .exactly,
      draft.isFree(numberEnd, after.end)
    {
      comparison = after.comparison
      end = max(end, after.end)
      if let noun = CountedNouns.behind(words, end), counted == nil, draft.isFree(end, noun.end) {
        counted = noun.counted
        end = noun.end
      }
    }
    if isBare, counted == nil || words[index].digits == 4 && counted == .states { return nil }
    if isBare, words[index].kind == .word, value == 1,
      ["of", "من"].contains(words[safe: numberEnd]?.folded ?? "")
    {
      return nil
    }
    let stated = StatedQuantity(
      value: value, upper: upper, comparison: comparison, isShare: isShare, counted: counted)
    guard draft.take(first, end, .quantity(stated), particles: particles) else {
      return draft.take(index, numberEnd, .quantity(stated)) ? numberEnd : nil
    }
    return end
  }

  /// "between 13 and 25", "13–25", "13 to 25"
  private func range(_ words: [Word], _ index: Int, _ end: Int) -> (upper: Double, end: Int)? {
    guard end + 1 < words.count else { return nil }
    let isHyphen = words[end].isMark("–") || words[end].isMark("-") && !words[end].isSpaced
    let opening = words[safe: index - 1]?.folded ?? ""
    let isBetween =
      ["between", "بين"].contains(opening) && ["and", "و"].contains(words[end].folded)
      || ["from"].contains(opening) && words[end].folded == "to"
    guard isHyphen || isBetween, let second = NumberWords.read(words, end + 1),
      words[index].kind == words[end + 1].kind, second.value > words[index].value
    else { return nil }
    return (second.value, second.end)
  }

  /// بعثتان, عمليتين: two of what the word names.
  private func dual(
    _ words: [Word], _ index: Int
  ) -> PhraseTable<StatedQuantity.Counted>.Match? {
    Self.duals.match(words, at: index)
  }

  private static let duals = PhraseTable<StatedQuantity.Counted>([
    (.operations, "بعثتان|بعثتين|عمليتان|عمليتين"), (.states, "دولتان|دولتين|بلدان اثنان|بلدين"),
    (.resolutions, "قرارين|قراران"), (.troops, "جنديان|جنديين"),
    (.peacekeepers, "فردان|فردين"), (.votes, "صوتان|صوتين"),
    (.deaths, "وفاتان|وفاتين|حالتا وفاة|حالتي وفاة|قتيلان|قتيلين"),
  ])

  /// "Bangladesh (29)": a number in brackets behind a name.
  private func isBesideName(_ draft: Draft, _ index: Int) -> Bool {
    index > 1 && draft.words[index - 1].isMark("(") && draft.isTaken[index - 2]
      && !draft.isTime(index - 2) && draft.words[safe: index + 1]?.isMark(")") == true
  }

  /// "3." at the beginning of a line, "(2)", "paragraph 12", "page 3", "S/…": no quantity.
  private func isListNumber(_ words: [Word], _ index: Int, _ end: Int) -> Bool {
    let word = words[index]
    guard word.kind == .number else { return false }
    let next = words[safe: end]
    if word.startsLine, let next, next.isMark(".") || next.isMark(")") || next.isMark("-"),
      word.digits <= 3
    {
      return true
    }
    let before = words[safe: index - 1]
    // "(2)" is a mark of order, "(16,333)" a number.
    if before?.isMark("(") == true, next?.isMark(")") == true, !word.isGrouped, word.value <= 30 {
      return true
    }
    // "the 9123rd meeting"
    if let next, !next.isSpaced, next.kind == .word, !next.isArabic { return true }
    // Parts of symbols and addresses.
    if before?.isMark("/") == true, !word.isSpaced { return true }
    if next?.isMark("/") == true, next?.isSpaced == false, words[safe: end + 1]?.kind == .number {
      return true
    }
    return Self.labels.contains(before?.folded ?? "")
  }

  /// Lengths of time that are too vague to be read.
  private static let spans: Set<String> = [
    "decade", "decades", "century", "centuries", "عقود", "عقدين", "عقد", "قرون",
  ]

  /// Words behind which a number is a label.
  private static let labels: Set<String> = [
    "paragraph", "paragraphs", "para", "article", "chapter", "page", "annex", "action", "section",
    "item", "no", "number",
    "figure", "table", "brief", "goal", "th", "الفقره", "فقره", "الماده", "الفصل", "الصفحه",
    "الاجراء", "البند", "المرفق",
    "رقم", "الفقرات", "c", "meeting", "session", "الجلسه", "جلسته", "الدوره", "يوم",
  ]
}

extension Array {
  /// The element at a place, or nil outside.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

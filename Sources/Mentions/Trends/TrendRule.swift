/// Rises, falls and ranks: "rose from 13 to 25", "fell by half", "the deadliest year since", أكبر مساهم.
struct TrendRule {
  private static let changes = PhraseTable<StatedTrend.Direction>([
    (
      .up,
      "rose|rise|rises|rising|increased|increase|increases|increasing|growing|grew|grown|grows|climbed|went up|jumped|ارتفع|ارتفعت|ارتفاع|ارتفاعا|زاد|زادت|زيادة|ازداد|ازدادت|تزايد|تزايدت|يرتفع|ترتفع|صعد|قفز|ارتفاعها"
    ),
    (
      .down,
      "fell|falls|falling|decreasing|declining|decreased|decrease|decreases|declined|decline|declines|dropped|drop|drops|went down|shrank|انخفض|انخفضت|انخفاض|انخفاضا|تراجع|تراجعت|تراجعا|هبط|هبطت|تقلص|تقلصت|قل|نقص|ينخفض|تنخفض"
    ),
    (.level, "remained unchanged|remained stable|لم يتغير|ظل ثابتا|ظلت ثابتة"),
  ])

  private static let multiples = PhraseTable<(StatedTrend.Direction, Double)>([
    (
      (.up, 2),
      "doubled|has doubled|twice as many|twice as high|twice as much|double the number|تضاعف|تضاعفت|تضاعفا|ضعف ما|أكثر من ضعف|ضعف العدد"
    ), ((.up, 3), "tripled|ثلاثة أضعاف"),
    ((.up, 4), "quadrupled"), ((.down, 2), "halved|were halved|was halved"),
  ])

  func read(_ draft: inout Draft) {
    var index = 0
    while index < draft.words.count {
      guard !draft.isTaken[index], draft.words[index].kind != .mark else {
        index += 1
        continue
      }
      if let end = ComparativeRule.read(&draft, index) {
        index = end
        continue
      }
      guard draft.words[index].kind == .word else {
        index = manifold(&draft, index) ?? index + 1
        continue
      }
      let end =
        MovementRule.read(&draft, index) ?? change(&draft, index) ?? multiple(&draft, index)
        ?? rank(&draft, index)
        ?? standing(&draft, index)
      index = max(index + 1, end ?? 0)
    }
  }

  /// "rose from 13 in 2022 to 25 in 2023", "increased by 20 per cent"
  private func change(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    guard let match = Self.changes.match(words, at: index) else { return nil }
    var from: Double?
    var to: Double?
    var amount: StatedTrend.Amount?
    var end = index + match.count
    var place = end
    // What follows the verb, over dates and what is counted, up to the end of the clause.
    while place < words.count, place - index < 22, !ends(words, place) {
      let word = words[place].folded
      // "rose to 62 in 2017, then fell to 14": the next change begins.
      if words[place].kind == .word, isVerb(words, place),
        Self.changes.match(words, at: place) != nil
      {
        break
      }
      if ["from", "من"].contains(word), from == nil, let number = number(draft, place + 1) {
        from = number.value
        end = number.end
        place = number.end
      } else if to == nil, ["to", "الي"].contains(word), let number = number(draft, place + 1) {
        to = number.value
        end = number.end
        place = number.end
      } else if ["by", "بنسبه", "بمقدار", "ب", "بواقع"].contains(word), amount == nil,
        let found = self.amount(draft, place + 1)
      {
        amount = found.amount
        end = found.end
        place = found.end
      } else if amount == nil, word.hasPrefix("ب"), let found = arabicAmount(draft, place) {
        amount = found.amount
        end = found.end
        place = found.end
      } else {
        place += 1
      }
    }
    let isVerb = isVerb(words, index)
    guard from != nil && to != nil || amount != nil || to != nil || isVerb else { return nil }
    // A lone noun ("a decline in trust") states no change of a number.
    if from == nil, to == nil, amount == nil, !isVerb { return nil }
    draft.takeAround(
      index, end, .trend(.change(match.value, from: from, to: to, by: amount)),
      particles: match.particles)
    return end
  }

  /// "more than doubled"
  private func isOver(_ words: [Word], _ index: Int) -> Bool {
    ComparisonWords.ending(words, index)?.comparison == .over
      || words[index].isOne(of: ["اكثر"])
  }

  /// "five times as many as in 2009"
  private func manifold(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    guard let number = NumberWords.read(words, index), number.value >= 2, number.value <= 100,
      words[safe: number.end]?.folded == "times",
      let next = words[safe: number.end + 1], ["as", "more", "higher"].contains(next.folded)
    else { return nil }
    let isAs = next.folded == "as"
    let end = number.end + (isAs ? 3 : 2)
    guard end <= words.count else { return nil }
    draft.take(
      index, end,
      .trend(
        .change(
          .up, from: nil, to: nil,
          by: isOver(words, index) ? .overTimes(number.value) : .times(number.value))))
    return end
  }

  /// True for a verb that says a change without a number; "in decline", في تراجع and "fell to hostile
  /// fire" say none.
  private func isVerb(_ words: [Word], _ index: Int) -> Bool {
    let before = words[safe: index - 1]
    if ["rising", "falling", "increasing", "growing", "decreasing", "declining"].contains(
      words[index].folded)
    {
      return before?.isOne(of: ["been", "is", "are", "was", "were", "kept", "keeps"]) == true
    }
    return Self.isVerb(words[index].folded)
      && before?.isOne(of: ["في", "من", "الي", "the", "a", "in"]) != true
      && words[safe: index + 1]?.isOne(of: ["to", "victim", "under", "on", "ill"]) != true
  }

  private static func isVerb(_ folded: String) -> Bool {
    [
      "rose", "increased", "grew", "climbed", "jumped", "fell", "decreased", "declined", "dropped",

      "ارتفع", "ارتفعت", "زاد", "زادت", "ازداد", "انخفض", "انخفضت", "تراجع", "تراجعت", "هبط",
    ].contains(folded)
  }

  private func ends(_ words: [Word], _ index: Int) -> Bool {
    words[index].startsParagraph || [".", ";", "؛", "؟", "!", "?"].contains(words[index].folded)
  }

  private func number(_ draft: Draft, _ index: Int) -> (value: Double, end: Int)? {
    guard index < draft.words.count, !draft.isTaken[index],
      let found = NumberWords.read(draft.words, index)
    else {
      // "from some 13", من نحو 13
      guard index + 1 < draft.words.count, !draft.isTaken[index + 1],
        ComparisonWords.ending(draft.words, index + 1) != nil,
        let found = NumberWords.read(draft.words, index + 1)
      else { return nil }
      return (found.value, found.end)
    }
    if let percent = Shares.percentEnd(draft.words, found.end) {
      return (found.value / 100, percent)
    }
    return (found.value, found.end)
  }

  private func amount(
    _ draft: Draft, _ index: Int
  ) -> (amount: StatedTrend.Amount, end: Int)? {
    guard index < draft.words.count else { return nil }
    var place = index
    while place < draft.words.count,
      ["a", "about", "nearly", "almost", "some", "نحو", "حوالي"].contains(draft.words[place].folded)
    { place += 1 }
    guard place < draft.words.count else { return nil }
    if ["half", "النصف", "نصف"].contains(draft.words[place].folded) {
      return (.share(0.5), place + 1)
    }
    if ["third", "الثلث"].contains(draft.words[place].folded) {
      return (.share(1.0 / 3), place + 1)
    }
    if ["quarter", "الربع"].contains(draft.words[place].folded) {
      return (.share(0.25), place + 1)
    }
    guard let number = NumberWords.read(draft.words, place) else { return nil }
    if let percent = Shares.percentEnd(draft.words, number.end) {
      return (.share(number.value / 100), percent)
    }
    return (.number(number.value), number.end)
  }

  /// بالنصف, بالثلث: the share written onto the particle.
  private func arabicAmount(_ draft: Draft, _ index: Int) -> (amount: StatedTrend.Amount, end: Int)?
  {
    switch draft.words[index].folded {
    case "بالنصف": (.share(0.5), index + 1)
    case "بالثلث": (.share(1.0 / 3), index + 1)
    case "بالربع": (.share(0.25), index + 1)
    default: nil
    }
  }

  private func multiple(_ draft: inout Draft, _ index: Int) -> Int? {
    if let times = manifold(&draft, index) { return times }
    guard let match = Self.multiples.match(draft.words, at: index) else { return nil }
    let end = index + match.count
    draft.take(
      index, end,
      .trend(
        .change(
          match.value.0, from: nil, to: nil,
          by: isOver(draft.words, index) ? .overTimes(match.value.1) : .times(match.value.1))),
      particles: match.particles)
    return end
  }
}

/// Changes without a verb of their own: "down from 37", "up from 3,810 to 6,378", "down to 8,684", "gone from
/// 8,691 to 5,429".
enum MovementRule {
  private static let adverbs: [String: StatedTrend.Direction] = ["up": .up, "down": .down]
  private static let verbs: Set<String> = [
    "gone", "went", "going", "moved", "passed", "انتقل", "انتقلت",
  ]

  /// Takes the change that begins at a word; where it ends.
  static func read(_ draft: inout Draft, _ index: Int) -> Int? {
    let words = draft.words
    let direction = adverbs[words[index].folded]
    let isVerb = words[index].isOne(of: verbs)
    guard direction != nil || isVerb, let next = words[safe: index + 1] else { return nil }
    if next.isOne(of: ["from", "من"]), let from = number(draft, index + 2) {
      // Dates may stand between the two numbers: "from 13 in 2022 to 25".
      if let to = second(draft, from.end) {
        let stated: StatedTrend.Direction = to.value >= from.value ? .up : .down
        draft.takeAround(
          index, to.end,
          .trend(.change(direction ?? stated, from: from.value, to: to.value, by: nil)))
        return to.end
      }
      guard let direction else { return nil }
      let before = before(draft, index)
      draft.takeAround(
        index, from.end,
        .trend(.change(direction, from: from.value, to: before, by: nil)))
      return from.end
    }
    if let direction, next.folded == "to", let to = number(draft, index + 2),
      // "up to 6,700 troops" is a bound.
      direction == .down
    {
      draft.takeAround(
        index, to.end, .trend(.change(direction, from: nil, to: to.value, by: nil)))
      return to.end
    }
    return nil
  }

  private static func number(_ draft: Draft, _ index: Int) -> NumberWords.Found? {
    guard index < draft.words.count, !draft.isTaken[index],
      let found = NumberWords.read(draft.words, index), !found.isOne
    else { return nil }
    return found
  }

  private static func second(_ draft: Draft, _ index: Int) -> NumberWords.Found? {
    for place in index..<min(index + 7, max(index, draft.words.count)) {
      if draft.words[place].isOne(of: ["to", "الي"]) { return number(draft, place + 1) }
      if draft.words[place].kind == .mark, draft.words[place].folded != "," { return nil }
    }
    return nil
  }

  /// The number that is said to have come down or up, some words before: "Last year 30 died, down from 37".
  private static func before(_ draft: Draft, _ index: Int) -> Double? {
    for place in stride(from: index - 1, through: max(0, index - 9), by: -1) {
      let word = draft.words[place]
      if word.startsParagraph || word.isMark(".") { return nil }
      guard !draft.isTaken[place], let found = NumberWords.read(draft.words, place), !found.isOne
      else { continue }
      return found.value
    }
    return nil
  }
}

/// A plan as an expression of FTS5, with what each of its phrases counts.
///
/// Only words that the library itself made stand in it, each in quotation marks, so that nothing of a
/// question is ever read as an operator.
struct MatchExpression {
  /// What a phrase of the expression is to the rank, in the order of the expression.
  struct Entry {
    var group: Int32
    var way: Int32
    var slot: Int32
    var weight: Float
  }

  private(set) var text = ""
  private(set) var entries: [Entry] = []

  /// Phrases with several forms of their words are written out; no more than these.
  private static let mostPhrases = 24

  /// - Parameters:
  ///   - addsTerms: whether the ways that were added are looked for, too.
  ///   - lines: how many lines the library holds.
  ///   - filter: what else a line must hold, an expression of its own.
  init?(_ plan: SearchPlan, addsTerms: Bool, lines: Int, filter: [String]) {
    var parts: [String] = []
    for (index, group) in plan.groups.enumerated() {
      let ways = group.ways.enumerated().filter { way in
        way.element.isPossible && (addsTerms || way.element.added == nil)
      }
      guard !ways.isEmpty else { return nil }
      let texts = ways.map { way in
        expression(way.element, group: index, way: way.offset, lines: lines)
      }
      parts.append("(\(texts.joined(separator: " OR ")))")
    }
    if !parts.isEmpty {
      text = "{words} : (\(parts.joined(separator: " AND ")))"
    }
    for part in filter { text += text.isEmpty ? part : " AND \(part)" }
    if text.isEmpty { return nil }
  }

  private mutating func expression(
    _ way: SearchPlan.Way, group: Int, way number: Int, lines: Int
  ) -> String {
    // What was added counts less than what was asked for.
    let factor: Float = way.added == nil ? 1 : 0.6
    func add(_ slot: Int, _ weight: Float) {
      entries.append(
        Entry(
          group: Int32(group), way: Int32(number), slot: Int32(slot), weight: weight * factor))
    }
    if way.isPhrase, way.slots.count > 1 {
      let weight = way.slots.map { Self.weight($0.uses, lines) }.reduce(0, +)
      let phrases = Self.phrases(way.slots)
      for _ in phrases { add(0, weight) }
      return "(" + phrases.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
    }
    let slots = way.slots.enumerated().map { place, slot in
      let weight = Self.weight(slot.uses, lines)
      let variants = slot.variants.filter { $0.uses > 0 }
      for _ in variants { add(place, weight) }
      return "(" + variants.map { "\"\($0.term)\"" }.joined(separator: " OR ") + ")"
    }
    return "(" + slots.joined(separator: " AND ") + ")"
  }

  private static func phrases(_ slots: [SearchPlan.Slot]) -> [String] {
    var phrases = [""]
    for slot in slots {
      let variants = slot.variants.filter { $0.uses > 0 }
      let room = max(1, mostPhrases / phrases.count)
      phrases = phrases.flatMap { phrase in
        variants.prefix(room).map { phrase.isEmpty ? $0.term : "\(phrase) \($0.term)" }
      }
    }
    return phrases
  }

  /// The rarer a word, the more it says: the weight of BM25 (S. Robertson, H. Zaragoza, "The
  /// Probabilistic Relevance Framework", 2009).
  private static func weight(_ uses: Int, _ lines: Int) -> Float {
    let lines = Double(max(lines, 1))
    let held = min(Double(uses), lines)
    return Float(max(0.05, logarithm(1 + (lines - held + 0.5) / (held + 0.5))))
  }
}

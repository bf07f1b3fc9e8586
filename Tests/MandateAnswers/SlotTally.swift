/// What was found, what was missed and what was found wrongly, for one slot.
package struct SlotTally: Sendable {
  package var hits = 0
  package var missed: [String] = []
  package var wrong: [String] = []

  package init() {}

  package mutating func compare(_ expected: [String], _ found: [String], in text: String) {
    var rest = found
    for item in expected {
      if let place = rest.firstIndex(of: item) {
        rest.remove(at: place)
        hits += 1
      } else {
        missed.append("\(text): - \(item)")
      }
    }
    wrong += rest.map { "\(text): + \($0)" }
  }

  package mutating func add(_ other: SlotTally) {
    hits += other.hits
    missed += other.missed
    wrong += other.wrong
  }

  package var precision: Double {
    hits + wrong.count == 0 ? 1 : Double(hits) / Double(hits + wrong.count)
  }
  package var recall: Double {
    hits + missed.count == 0 ? 1 : Double(hits) / Double(hits + missed.count)
  }
  package var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

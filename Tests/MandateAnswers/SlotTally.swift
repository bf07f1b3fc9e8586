/// What was found, what was missed and what was found wrongly, for one slot.
public struct SlotTally: Sendable {
  public var hits = 0
  public var missed: [String] = []
  public var wrong: [String] = []

  public init() {}

  public mutating func compare(_ expected: [String], _ found: [String], in text: String) {
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

  public mutating func add(_ other: SlotTally) {
    hits += other.hits
    missed += other.missed
    wrong += other.wrong
  }

  public var precision: Double { hits + wrong.count == 0 ? 1 : Double(hits) / Double(hits + wrong.count) }
  public var recall: Double { hits + missed.count == 0 ? 1 : Double(hits) / Double(hits + missed.count) }
  public var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

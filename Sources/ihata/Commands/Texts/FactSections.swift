import Texts

extension FactWording {
  /// The facts of a text kind by kind under their titles, each kind laid out by the caller; a line
  /// that says so where there are none.
  func lines(
    of text: ReviewedText, _ slots: [FactSlot],
    each: (FactSlot, [ReviewedFact]) -> [String]
  ) -> [String] {
    var lines: [String] = []
    for slot in slots {
      let facts = text.facts.filter { $0.fact.value.slot == slot }
      guard !facts.isEmpty else { continue }
      lines += ["", words("slot.\(slot.rawValue)")] + each(slot, facts)
    }
    return lines.isEmpty ? ["", words("nothing")] : lines
  }
}

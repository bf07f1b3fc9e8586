/// Whether the Council acts under Chapter VII of the Charter.
enum ChapterSevenRule: Rule {
  static let name = RuleName(name: "chapter-seven", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    for (place, paragraph) in context.paragraphs.enumerated()
    where paragraph.kind == .preambular || paragraph.kind == .operative {
      for index in paragraph.tokens.dropLast() where context.tokens[index].term == .chapter {
        guard context.tokens[index + 1].term == .seven else { continue }
        let before = max(paragraph.tokens.lowerBound, index - 5)..<index
        guard context.contains([.acting], in: before) else { continue }
        return [
          context.fact(.chapterSeven, before.lowerBound..<(index + 2), place, name)
        ]
      }
    }
    return []
  }
}

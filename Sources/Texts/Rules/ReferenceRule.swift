/// The earlier resolutions that operative paragraphs name, by number and year: "resolutions 2098
/// (2013) and 2147 (2014)".
enum ReferenceRule: Rule {
  static let name = RuleName(name: "reference", version: 1)

  static func read(_ context: RuleContext) -> [Fact] {
    var facts: [Fact] = []
    let tokens = context.tokens
    for (place, paragraph) in context.paragraphs.enumerated()
    where paragraph.kind == .operative || paragraph.kind == .subparagraph {
      var seen: Set<Int> = []
      for index in paragraph.tokens.dropLast(3) {
        let number = tokens[index].number
        guard (1...9999).contains(number), !tokens[index].traits.contains(.spelled),
          tokens[index + 2].isYear,
          // Old Arabic files keep brackets as they were displayed.
          tokens[index + 1].isMark("(") && tokens[index + 3].isMark(")")
            || tokens[index + 1].isMark(")") && tokens[index + 3].isMark("("),
          seen.insert(number).inserted
        else { continue }
        facts.append(
          context.fact(
            .reference(number: number, year: tokens[index + 2].number), index..<(index + 4), place,
            name))
      }
    }
    return facts
  }
}

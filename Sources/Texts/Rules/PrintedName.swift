/// The name of an operation that the record does not know, as a text prints it.
enum PrintedName {
  /// The name that stands around a token: its acronym in brackets where one follows, otherwise the
  /// run of capitalised words; nil where none does. Only Latin script tells names from words.
  static func name(near index: Int, in range: Range<Int>, _ context: RuleContext) -> MandateSubject?
  {
    let tokens = context.tokens
    for start in index..<min(index + 14, range.upperBound) {
      guard isNameWord(tokens[start]), start + 1 < range.upperBound,
        isNameWord(tokens[start + 1]) || tokens[start].traits.contains(.acronym)
      else { continue }
      return read(from: start, in: range, context)
    }
    return nil
  }

  private static func read(
    from start: Int, in range: Range<Int>, _ context: RuleContext
  ) -> MandateSubject? {
    let tokens = context.tokens
    var end = start + 1
    var last = start
    while end < range.upperBound, end - start < 16 {
      let token = tokens[end]
      if isNameWord(token) {
        last = end
      } else if token.isMark("("), end + 2 < range.upperBound, tokens[end + 2].isMark(")"),
        tokens[end + 1].traits.contains(.acronym)
      {
        return .named(context.words(end + 1..<end + 2))
      } else if !(token.isMark("-") || isSmall(token)) {
        break
      }
      end += 1
    }
    let words = context.words(start..<last + 1)
    return words.isEmpty ? nil : .named(words)
  }

  private static func isNameWord(_ token: Token) -> Bool {
    token.kind == .word && token.traits.contains(.capital) && token.term != .monthName
  }

  private static func isSmall(_ token: Token) -> Bool {
    token.kind == .word && !token.traits.contains(.capital)
      && (token.term == .of || token.term == .the || token.term == .at || token.isFor
        || token.term == .and || hyphenated.contains(token.value))
  }

  private static let hyphenated = Set(["keeping"].map(WordHash.of))
}

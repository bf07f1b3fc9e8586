/// Finds the opening words of a resolution among its tokens.
enum OpeningWords {
  /// The tokens of "The Security Council," or إن مجلس الأمن، with the comma. A press release names
  /// the Council before it quotes it: the words count first where a comma follows them.
  static func find(in tokens: [Token]) -> Range<Int>? {
    var fallback: Range<Int>?
    for index in tokens.indices.dropLast()
    where tokens[index].term == .council || tokens[index].term == .security {
      guard let range = words(index, tokens) else { continue }
      let begins = tokens[range.lowerBound].startsLine || range.lowerBound == 0
      if range.upperBound + 1 < tokens.count, tokens[range.upperBound].isComma {
        let next = tokens[range.upperBound + 1]
        let opens = next.term == .preambular && (!next.isLatin || next.traits.contains(.capital))
        if begins || opens { return range.lowerBound..<(range.upperBound + 1) }
      }
      // "The Security Council reaffirms": a statement by the President, or news of a meeting.
      let speaks = VerbPhrase.at(range.upperBound, in: tokens[range.upperBound...]) != nil
      if begins, !speaks, fallback == nil, range.count > 2 || !tokens[index].isLatin {
        fallback = range
      }
    }
    return fallback
  }

  private static func words(_ index: Int, _ tokens: [Token]) -> Range<Int>? {
    guard index + 1 < tokens.count else { return nil }
    let first = tokens[index]
    let second = tokens[index + 1]
    if first.isLatin {
      guard first.term == .security, second.term == .council else { return nil }
    } else {
      guard first.term == .council, second.term == .security, second.traits.contains(.the),
        first.traits.isDisjoint(with: [.to, .by, .and])
      else { return nil }
    }
    guard index > 0 else { return index..<(index + 2) }
    let previous = tokens[index - 1]
    let belongs = first.isLatin ? previous.term == .the : previous.term == .that
    return (belongs ? index - 1 : index)..<(index + 2)
  }
}

import Record

/// What every rule may look at: the text cut into tokens, paragraphs and clauses, and the dates
/// from which deadlines are counted.
struct RuleContext {
  let bytes: [UInt8]
  let tokens: [Token]
  let paragraphs: [Paragraph]
  let clauses: [Clause]
  let mentions: MentionIndex
  /// The day of adoption, where it is known.
  let adopted: CalendarDate?
  /// The last day of mandates as they stood before this text, where the text states it.
  let presentExpiry: PresentExpiry

  /// A fact read in a clause, resting on its words.
  func fact(_ value: Fact.Value, _ clause: Clause, _ rule: RuleName) -> Fact {
    fact(value, clause.range, clause.paragraph, rule)
  }

  /// A fact that rests on some words of a paragraph.
  func fact(
    _ value: Fact.Value, _ range: Range<Int>, _ paragraph: Int, _ rule: RuleName
  ) -> Fact {
    Fact(
      value: value, paragraph: paragraphs[paragraph].number,
      span: TextSpan(
        start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end)),
      rule: rule)
  }

  /// The words of some tokens as printed, spaces as single ones.
  func words(_ range: Range<Int>) -> String {
    let start = Int(tokens[range.lowerBound].start)
    let end = Int(tokens[range.upperBound - 1].end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True for an Arabic text.
  var isArabic: Bool { tokens.first { $0.kind == .word }.map { !$0.isLatin } ?? false }

  /// True where one of the terms stands in a range.
  func contains(_ terms: Set<Term>, in range: Range<Int>) -> Bool {
    tokens[range].contains { terms.contains($0.term) }
  }

  /// The first place of one of the terms in a range.
  func first(_ terms: Set<Term>, in range: Range<Int>) -> Int? {
    range.first { terms.contains(tokens[$0].term) }
  }
}

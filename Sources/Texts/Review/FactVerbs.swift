/// The verb of the Council under which each fact of a text stands: that of its clause, and for an item
/// without a verb of its own that of the paragraph it belongs to.
struct FactVerbs {
  private let resolution: Resolution
  private var clauses: [Int: [(start: Int, verb: OperativeVerb)]] = [:]

  init(_ resolution: Resolution) { self.resolution = resolution }

  /// The verb of a fact; nil in the preamble.
  mutating func verb(of fact: Fact) -> OperativeVerb? {
    if case .obligation(let duty) = fact.value { return duty.verb }
    guard let place = resolution.place(of: fact) else { return nil }
    var head = place
    while head > 0, resolution.paragraphs[head].kind == .subparagraph { head -= 1 }
    guard resolution.paragraphs[head].kind == .operative else { return nil }
    let own = clauses(of: place)
    if let verb = own.last(where: { $0.start <= fact.span.start })?.verb { return verb }
    if place == head, let first = own.first { return first.verb }
    return clauses(of: head).last?.verb ?? resolution.paragraphs[head].verb
  }

  /// Where the clauses of a paragraph begin, cut once as the rules cut it.
  private mutating func clauses(of place: Int) -> [(start: Int, verb: OperativeVerb)] {
    if let known = clauses[place] { return known }
    let paragraph = resolution.paragraphs[place]
    let tokens = Tokenizer.tokens(
      resolution.text.bytes,
      lines: [
        PrintedLine(start: paragraph.span.start, end: paragraph.span.end, followsBlank: true)
      ], isArabic: resolution.text.language == .ar)
    let whole = Paragraph(
      kind: .operative, number: paragraph.number, verb: nil, span: paragraph.span,
      tokens: tokens.indices)
    let found = ClauseReading(tokens, MentionIndex([])).clauses(of: [whole])
      .map { (start: Int(tokens[$0.range.lowerBound].start), verb: $0.verb) }
    clauses[place] = found
    return found
  }
}

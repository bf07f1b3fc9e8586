/// Finds the paragraphs of a resolution among its tokens: one pass from the opening words to the
/// end, which decides at every line and after every stop whether a paragraph begins.
///
/// It reads the layouts in which resolutions are published: numbered and unnumbered, one paragraph
/// a line, lines broken as in print, everything on one line, quoted by a press release.
struct ParagraphReading {
  private enum Part { case front, preamble, operative, back }

  private let tokens: [Token]
  private let bytes: [UInt8]
  /// Where the symbol of a statement by the President stands; behind the last token where none does.
  private let presidential: Int
  private var part = Part.front
  private var starts: [ParagraphStart] = []
  private var expected = 1
  private var isNumbered = false
  private var nesting = ItemNesting()
  private var isOneLine = false
  private var openOperative = ""
  /// The first word of the operative paragraph that is open.
  private var lastOperative: Int?

  private init(_ tokens: [Token], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    presidential = tokens.firstIndex { $0.isPresidential } ?? tokens.count
  }

  /// The paragraphs of a text, in order.
  static func paragraphs(of tokens: [Token], in bytes: [UInt8]) -> [Paragraph] {
    var reading = ParagraphReading(tokens, bytes)
    reading.read()
    return reading.paragraphs()
  }

  private mutating func read() {
    guard !tokens.isEmpty else { return }
    var index = 0
    starts.append(ParagraphStart(kind: .front, number: "", first: 0, content: 0))
    if let opening = OpeningWords.find(in: tokens) {
      for place in 1..<max(1, opening.lowerBound) where tokens[place].startsLine {
        starts.append(ParagraphStart(kind: .front, number: "", first: place, content: place))
      }
      if opening.lowerBound > 0 {
        starts.append(
          ParagraphStart(
            kind: .front, number: "", first: opening.lowerBound, content: opening.lowerBound))
      }
      index = opening.upperBound
      part = .preamble
      isOneLine = tokens[index...].prefix(4000).count { $0.startsLine } <= 2
      index = begin(index, after: true)
    }
    while index < tokens.count {
      if part == .front || part == .back || canBegin(index) {
        index = begin(index, after: false)
      } else {
        index += 1
      }
    }
  }

  /// True where a paragraph may begin: at a line, or behind a stop.
  private func canBegin(_ index: Int) -> Bool {
    tokens[index].startsLine || (index > 0 && Self.isStop(tokens[index - 1]))
      || isConjunction(index - 1)
  }

  private func isConjunction(_ index: Int) -> Bool {
    index > 0 && (tokens[index].term == .and || tokens[index].term == .or)
      && Self.isStop(tokens[index - 1])
  }

  /// Begins a paragraph at a token where one begins there, and gives the token to go on from.
  @discardableResult
  private mutating func begin(_ index: Int, after opening: Bool) -> Int {
    guard index < tokens.count else { return index }
    if let last = starts.last, last.content == index, last.first < index {
      // What follows a number or mark belongs to it, on a line of its own too, as PDF has it.
      if part == .operative, let start = item(index) { return open(start) }
      return index + 1
    }
    if part != .back || isTentativeBack, let start = numbered(index) { return open(start) }
    if part == .operative, let start = item(index) { return open(start) }
    if part != .back, let start = unnumbered(index, after: opening) { return open(start) }
    if part == .preamble || part == .front,
      let start = preambular(index, after: opening, knownOnly: true)
    {
      return open(start)
    }
    if part == .preamble || part == .operative, let end = headingEnd(index) {
      return headings(index, end)
    }
    if part == .preamble, let start = preambular(index, after: opening, knownOnly: false) {
      return open(start)
    }
    if part == .operative, isBack(index) {
      part = .back
      isTentativeBack = !lastIsSeized
      return open(ParagraphStart(kind: .back, number: "", first: index, content: index))
    }
    if part == .back, tokens[index].traits.contains(.afterBlank) {
      return open(ParagraphStart(kind: .back, number: "", first: index, content: index))
    }
    if part == .front, index > 0, tokens[index].startsLine {
      return open(ParagraphStart(kind: .front, number: "", first: index, content: index))
    }
    if part == .preamble, opening {
      return open(ParagraphStart(kind: .preambular, number: "", first: index, content: index))
    }
    return index + 1
  }

  private var isTentativeBack = false
  /// A statement by the President, whose paragraphs begin with the Council's name.
  private var isStatement = false

  private mutating func open(_ start: ParagraphStart) -> Int {
    if start.kind == .operative {
      if part == .back {
        // What looked like the end was none: it belongs to the paragraph before it.
        starts.removeAll { $0.kind == .back }
        isTentativeBack = false
      }
      part = .operative
      nesting = ItemNesting()
      openOperative = start.number
      lastOperative = start.content
    } else if start.kind == .preambular {
      part = .preamble
    }
    starts.append(start)
    return max(start.content, start.first + 1)
  }

  // MARK: Operative paragraphs

  /// A paragraph with a printed number: `12.`, `12 -`.
  private mutating func numbered(_ index: Int) -> ParagraphStart? {
    if let turned = numberedInReverse(index) { return turned }
    let token = tokens[index]
    guard token.kind == .number, token.traits.isDisjoint(with: [.spelled, .grouped]),
      (1...200).contains(token.number), index + 2 < tokens.count, isNumberStop(tokens[index + 1]),
      tokens[index + 2].kind == .word || tokens[index + 2].isMark("(")
    else { return nil }
    let content = index + 2
    let isExpected = token.number == expected
    let hasVerb = verb(content) != nil
    let stopped = index == 0 || Self.isStop(tokens[index - 1]) || starts.last?.kind == .heading
    if token.startsLine {
      let isNear = token.number >= expected - 1 && token.number <= expected + 8
      let follows = token.traits.contains(.afterBlank) || stopped || hasVerb
      guard (hasVerb && (isNear || token.number == 1)) || (isExpected && follows && isHead(content))
      else { return nil }
    } else {
      guard stopped, isExpected,
        hasVerb || (isHead(content) && index > 0 && isStrongStop(index - 1))
      else { return nil }
    }
    guard part != .front || hasVerb else { return nil }
    expected = token.number + 1
    isNumbered = true
    return ParagraphStart(
      kind: .operative, number: text(token), first: index, content: content)
  }

  /// "- 1 يقرر": the text of Arabic PDF turns number and dash around.
  private mutating func numberedInReverse(_ index: Int) -> ParagraphStart? {
    guard tokens[index].startsLine, tokens[index].kind == .mark, isNumberStop(tokens[index]),
      !tokens[index].isMark(")"), index + 2 < tokens.count, tokens[index + 1].kind == .number,
      tokens[index + 1].traits.isDisjoint(with: [.spelled, .grouped]),
      tokens[index + 1].number == expected || tokens[index + 1].number == 1,
      !tokens[index + 2].isLatin, verb(index + 2) != nil
    else { return nil }
    expected = tokens[index + 1].number + 1
    isNumbered = true
    return ParagraphStart(
      kind: .operative, number: text(tokens[index + 1]), first: index, content: index + 2)
  }

  /// A paragraph without a number, known by the verb at its head.
  private mutating func unnumbered(_ index: Int, after opening: Bool) -> ParagraphStart? {
    let token = tokens[index]
    if token.startsLine, token.traits.contains(.capital), part == .front || part == .operative,
      speaker(index) != nil, part == .operative ? isStatement : isQuoted(index)
    {
      isStatement = true
      defer { expected += 1 }
      return ParagraphStart(
        kind: .operative, number: String(expected), first: index, content: index)
    }
    guard token.kind == .word, !token.traits.contains(.and), let phrase = verb(index) else {
      return nil
    }
    if token.isLatin {
      guard token.traits.contains(.capital) else { return nil }
    } else {
      guard token.term != .adverb else { return nil }
    }
    let stopped =
      opening || index == 0 || Self.isStop(tokens[index - 1]) || starts.last?.kind == .heading
    let strong = index > 0 && isStrongStop(index - 1)
    let isAtLine = token.startsLine
    let accepted: Bool
    if part == .operative {
      accepted =
        (isAtLine
          && (strong || token.traits.contains(.afterBlank) || starts.last?.kind == .heading))
        || (strong && token.isLatin && !isNumbered)
        || (strong && !token.isLatin && isOneLine && !isNumbered)
    } else if part == .preamble {
      accepted = stopped && (isAtLine || token.isLatin || isOneLine || opening)
    } else {
      accepted = isAtLine && token.traits.contains(.afterBlank) && phrase.verb == .decides
    }
    guard accepted else { return nil }
    // Items of a numbered paragraph may begin with verbs too, but only behind their marks.
    let number = String(expected)
    expected += 1
    return ParagraphStart(kind: .operative, number: number, first: index, content: index)
  }

  /// The verb behind "The Security Council", with which paragraphs of a statement by the President
  /// begin; nil elsewhere.
  private func speaker(_ index: Int) -> VerbPhrase? {
    guard index + 3 < tokens.count, tokens[index].term == .the, tokens[index + 1].term == .security,
      tokens[index + 2].term == .council
    else { return nil }
    return verb(index + 3)
  }

  /// True where the paragraphs before name a statement: news of a meeting speaks likewise.
  private func isQuoted(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    guard start > 0 else { return false }
    return bytes[max(0, start - 4)..<start].contains { $0 == 0x9C || $0 == 0x22 }
      || presidential < index
  }

  private func verb(_ index: Int) -> VerbPhrase? {
    VerbPhrase.at(index, in: tokens[index..<min(index + 12, tokens.count)])
  }

  /// True where a sentence may begin: a capital letter, or any Arabic word.
  private func isHead(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.traits.contains(.capital) || !token.isLatin
  }

  private func isNumberStop(_ token: Token) -> Bool {
    token.isMark(".") || token.isMark(")") || token.isMark("-") || token.isMark("–")
      || token.isMark("—") || token.isMark("ـ") || token.isMark("−")
  }

  // MARK: Items

  private mutating func item(_ index: Int) -> ParagraphStart? {
    let token = tokens[index]
    guard let mark = ItemMark.at(index, in: tokens, bytes), mark.end < tokens.count else {
      return nil
    }
    let previous = tokens[index - 1]
    let next = tokens[mark.end]
    guard next.kind != .mark || next.isMark("(") || next.isMark("[") else { return nil }
    let stopped = Self.isStop(previous) || previous.term == .and || previous.term == .or
    if token.startsLine {
      let isReference = previous.kind == .number || previous.term == .paragraph
      guard nesting.expects(mark), stopped || !isReference else { return nil }
      if mark.label.isEmpty { guard stopped || !nesting.isEmpty else { return nil } }
    } else {
      guard stopped,
        nesting.continues(mark) || (previous.isMark(":") && nesting.expects(mark))
          || (mark.places.contains { $0.place == 1 }
            && (previous.isMark(";") || previous.isMark(",") || previous.isMark("،")
              || previous.isMark("؛"))
            && next.isHeadOfItem),
        next.term != .and, next.term != .or, next.term != .of
      else { return nil }
      // "paragraphs 7 (a), (b) and (c)" names items and opens none.
      if index > 1, tokens[index - 2].isMark(")"), index > 3, tokens[index - 4].isMark("(") {
        let named =
          index > 4 && (tokens[index - 5].kind == .number || tokens[index - 5].isMark(","))
        if named { return nil }
      }
    }
    let address = nesting.open(mark)
    return ParagraphStart(
      kind: .subparagraph, number: openOperative + address, first: index, content: mark.end)
  }

  // MARK: Preamble

  private func preambular(
    _ index: Int, after opening: Bool, knownOnly: Bool
  ) -> ParagraphStart? {
    let token = tokens[index]
    guard token.kind == .word else { return nil }
    let stopped =
      opening || index == 0 || Self.isStop(tokens[index - 1]) || starts.last?.kind == .heading
      || (token.traits.contains(.afterBlank) && token.startsLine)
    guard stopped else { return nil }
    let start = ParagraphStart(kind: .preambular, number: "", first: index, content: index)
    if !token.isLatin {
      let opens =
        token.term == .preambular || token.term == .participle
        || token.value == Self.having && token.traits.contains(.and)
      guard opens, opening || token.startsLine || isOneLine else { return nil }
      return start
    }
    guard token.traits.contains(.capital) else { return nil }
    if part == .front {
      return token.startsLine && token.term == .preambular ? start : nil
    }
    var word = index
    while word < tokens.count, word - index < 3,
      tokens[word].term == .adverb || tokens[word].term == .another
    { word += 1 }
    guard word < tokens.count else { return nil }
    let known = tokens[word].term == .preambular || tokens[word].term == .acting
    let isParticiple = tokens[word].term == .terminate || isGerund(tokens[word])
    if known { return start }
    guard !knownOnly else { return nil }
    return token.startsLine && (token.traits.contains(.afterBlank) || isParticiple) ? start : nil
  }

  private static let having = WordHash.of("قد")

  private func isGerund(_ token: Token) -> Bool {
    let end = Int(token.end)
    return token.kind == .word && end - Int(token.start) > 5 && bytes[end - 3] == 0x69
      && bytes[end - 2] == 0x6E && bytes[end - 1] == 0x67
  }

  // MARK: Headings and the end

  /// The end of the headings that begin at a line: short, without a stop, before a paragraph.
  private mutating func headingEnd(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.startsLine, token.kind != .mark, index > 0,
      Self.isStop(tokens[index - 1]) || starts.last?.kind == .heading
        || token.traits.contains(.afterBlank) && isStopOrBracket(tokens[index - 1])
    else { return nil }
    guard isHead(index) else { return nil }
    var end = index + 1
    while end < tokens.count, end - index <= 40 {
      let next = tokens[end]
      if next.isMark(";") || next.isMark("؛") { return nil }
      if next.startsLine, !Self.isStop(tokens[end - 1]) || tokens[end - 1].isMark(":"),
        beginsParagraph(end)
      {
        return end
      }
      end += 1
    }
    return nil
  }

  private func isStopOrBracket(_ token: Token) -> Bool { Self.isStop(token) || token.isMark(")") }

  /// True where a numbered or unnumbered operative paragraph would begin after a heading.
  private mutating func beginsParagraph(_ index: Int) -> Bool {
    let keptExpected = expected
    let keptNumbered = isNumbered
    defer {
      expected = keptExpected
      isNumbered = keptNumbered
    }
    if numbered(index) != nil { return true }
    guard tokens[index].kind == .word, verb(index) != nil else {
      let isPreambular = part == .preamble && tokens[index].term == .preambular
      return isPreambular && isHead(index)
    }
    return !isNumbered && !tokens[index].traits.contains(.and)
      && (!tokens[index].isLatin || tokens[index].traits.contains(.capital))
      && tokens[index].term != .adverb
  }

  private mutating func headings(_ index: Int, _ end: Int) -> Int {
    starts.append(ParagraphStart(kind: .heading, number: "", first: index, content: index))
    for place in (index + 1)..<max(index + 1, end) where tokens[place].startsLine {
      let isNew =
        tokens[place].traits.contains(.afterBlank) || tokens[place].traits.contains(.capital)
      guard isNew else { continue }
      starts.append(ParagraphStart(kind: .heading, number: "", first: place, content: place))
    }
    return end
  }

  /// True where the text after the last operative paragraph begins.
  private func isBack(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.startsLine, index > 0 else { return false }
    let previous = tokens[index - 1]
    let isSentenceEnd = previous.isMark(".")
    if token.term == .annex, token.traits.contains(.afterBlank) { return true }
    guard isSentenceEnd || (lastIsSeized && token.traits.contains(.afterBlank)) else {
      return false
    }
    return lastIsSeized || token.traits.contains(.afterBlank)
  }

  /// True when the Council "remains seized" in the paragraph that is open.
  private var lastIsSeized: Bool {
    guard let start = lastOperative else { return false }
    return tokens[start..<min(start + 30, tokens.count)].contains { $0.term == .seized }
  }

  // MARK: Stops

  /// True for a mark behind which a paragraph may begin.
  static func isStop(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.value {
    case 0x2C, 0x3B, 0x2E, 0x3A, 0x60C, 0x61B: return true
    default: return false
    }
  }

  private func isStrongStop(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isMark(";") || token.isMark(".") || token.isMark("؛") || token.isMark(":")
  }

  private func text(_ token: Token) -> String {
    String(token.number)
  }

  // MARK: The result

  private func paragraphs() -> [Paragraph] {
    var result: [Paragraph] = []
    result.reserveCapacity(starts.count)
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1].first : tokens.count
      guard start.content < end else { continue }
      let range = start.content..<end
      result.append(
        Paragraph(
          kind: start.kind, number: start.number,
          verb: start.kind == .operative ? leadingVerb(range) : nil,
          span: TextSpan(
            start: Int(tokens[start.content].start), end: Int(tokens[end - 1].end)),
          tokens: range))
    }
    return result
  }

  /// The verb at the head of a paragraph, or the first that follows an opening clause: "Acting
  /// under Chapter VII, decides".
  private func leadingVerb(_ range: Range<Int>) -> OperativeVerb? {
    if let phrase = VerbPhrase.at(range.lowerBound, in: tokens[range]) { return phrase.verb }
    if isStatement, let phrase = speaker(range.lowerBound) { return phrase.verb }
    for index in range.dropFirst() where Self.isStop(tokens[index - 1]) {
      if let phrase = VerbPhrase.at(index, in: tokens[range]) { return phrase.verb }
    }
    return nil
  }
}

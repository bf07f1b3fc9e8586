/// Cuts operative paragraphs into clauses, one for each verb of the Council.
struct ClauseReading {
  private let tokens: [Token]
  private let mentions: MentionIndex

  init(_ tokens: [Token], _ mentions: MentionIndex) {
    self.tokens = tokens
    self.mentions = mentions
  }

  /// The clauses of every operative paragraph and item, in order.
  func clauses(of paragraphs: [Paragraph]) -> [Clause] {
    var clauses: [Clause] = []
    var governing: Clause?
    for (place, paragraph) in paragraphs.enumerated() {
      switch paragraph.kind {
      case .operative:
        let own = cut(paragraph.tokens, place, governing: nil)
        clauses += own
        governing = own.last
      case .subparagraph:
        clauses += cut(paragraph.tokens, place, governing: governing)
      default: continue
      }
    }
    return clauses
  }

  private func cut(_ range: Range<Int>, _ paragraph: Int, governing: Clause?) -> [Clause] {
    var clauses: [Clause] = []
    var open: VerbPhrase?
    var start = range.lowerBound
    func close(_ end: Int) {
      guard start < end else { return }
      if let open {
        var clause = Clause(
          verb: open.verb, repeatsRequest: open.repeatsRequest,
          addressee: AddresseeReading.addressee(
            after: open.end, upTo: end, tokens, mentions)
            ?? pronoun(open, range) ?? clauses.last?.addressee ?? .other,
          range: start..<end, paragraph: paragraph,
          isItem: governing != nil && clauses.isEmpty && open.verb != .requests)
        clause.secondAddressee = AddresseeReading.second(
          after: open.end, upTo: end, tokens, mentions, first: clause.addressee)
        clauses.append(clause)
      } else if governing == nil, isVerbless(start..<end) {
        clauses.append(
          Clause(
            verb: .declares, repeatsRequest: false,
            addressee: AddresseeReading.addressee(
              after: start, upTo: min(end, start + 6), tokens, mentions) ?? .other,
            range: start..<end,
            paragraph: paragraph, isItem: false))
      } else if let governing {
        clauses.append(
          Clause(
            verb: governing.verb, repeatsRequest: governing.repeatsRequest,
            addressee: governing.addressee, range: start..<end, paragraph: paragraph,
            isItem: true))
      }
    }
    var index = range.lowerBound
    if governing != nil, let request = Self.request(index, range, tokens) {
      open = request
      index = request.end
    }
    while index < range.upperBound {
      if begins(index, range),
        let phrase = VerbPhrase.at(index, in: tokens[index..<range.upperBound]),
        isFinite(phrase, index, range)
      {
        // What stands before the first verb belongs to its clause: "Acting under Chapter VII,".
        if open != nil || governing != nil { close(index) }
        if open != nil || governing != nil { start = index }
        open = phrase
        index = max(phrase.end, index + 1)
      } else {
        index += 1
      }
    }
    close(range.upperBound)
    return clauses
  }

  private func pronoun(_ phrase: VerbPhrase, _ range: Range<Int>) -> Addressee? {
    guard phrase.end < range.upperBound, AddresseeReading.isPronoun(tokens[phrase.end]) else {
      return nil
    }
    return AddresseeReading.antecedent(
      before: phrase.start, from: range.lowerBound, tokens, mentions)
  }

  /// "The mandate of the mission is hereby extended": the Council acts without its verb.
  private func isVerbless(_ range: Range<Int>) -> Bool {
    let words = tokens[range].prefix(30)
    if words.prefix(6).contains(where: \.isGeneral),
      words.prefix(8).contains(where: { $0.term == .shall })
    {
      return true
    }
    return words.contains { $0.term == .mandate }
      && words.contains { $0.term == .extend || $0.term == .terminate }
  }

  /// "(c) To request the Secretary-General to …" under "Decides:": an item with a verb of its own.
  private static func request(_ index: Int, _ range: Range<Int>, _ tokens: [Token]) -> VerbPhrase? {
    guard index + 1 < range.upperBound else { return nil }
    let first = tokens[index]
    let second = tokens[index + 1]
    if first.term == .to, second.term == .request {
      return VerbPhrase(verb: .requests, start: index, end: index + 2, word: index + 1)
    }
    guard first.term == .that, !first.isLatin else { return nil }
    guard let phrase = VerbPhrase.at(index + 1, in: tokens[index..<range.upperBound]),
      phrase.verb == .requests
    else { return nil }
    return phrase
  }

  /// True where a clause may begin: at the head, behind a stop or an "and".
  private func begins(_ index: Int, _ range: Range<Int>) -> Bool {
    if index == range.lowerBound { return true }
    if index == range.lowerBound + 3, tokens[index - 1].term == .council,
      tokens[index - 2].term == .security
    {
      return true
    }
    let previous = tokens[index - 1]
    let token = tokens[index]
    if token.kind != .word { return false }
    if token.isLatin {
      return ParagraphReading.isStop(previous) || previous.term == .and
    }
    if token.traits.contains(.and) { return previous.term != .that }
    return ParagraphReading.isStop(previous) || token.term == .adverb
  }

  /// Tells a verb from the noun that is written like it: "the requests in paragraph 5".
  private func isFinite(_ phrase: VerbPhrase, _ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[phrase.word].isLatin, index > range.lowerBound, phrase.end < range.upperBound
    else { return true }
    let next = tokens[phrase.end]
    switch tokens[phrase.word].term {
    case .requests, .demands, .notes, .supports, .welcomes:
      return next.term != .of && next.term != .by && next.term != .from && next.term != .at
        && !next.isMark(",")
    default: return true
    }
  }
}

import Record

/// What a resolution says of itself before and after its paragraphs: symbol, day, meeting, vote.
struct FrontMatter {
  var symbol: String?
  var adopted: CalendarDate?
  var meeting: Int?
  var vote: Resolution.Vote?

  /// Reads it from the tokens before the opening words, and from those behind the last paragraph.
  static func read(_ tokens: [Token], _ paragraphs: [Paragraph], _ bytes: [UInt8]) -> FrontMatter {
    let front = slice(.front, tokens, paragraphs)
    let back = slice(.back, tokens, paragraphs)
    var matter = FrontMatter()
    matter.symbol =
      symbol(in: front, bytes, resolutionsOnly: true)
      ?? symbol(in: front, bytes, resolutionsOnly: false)
    matter.adopted =
      adoption(front) ?? lineOfItsOwn(front) ?? anyDay(back, afterAdoption: true)
      ?? anyDay(front, afterAdoption: true) ?? anyDay(front, afterAdoption: false)
    // The Council had eleven members until the amendment of Article 23 took effect.
    let members = matter.adopted.map { $0.year < 1966 ? 11 : 15 } ?? 15
    for slice in [front, back] {
      for index in slice.indices {
        if matter.meeting == nil { matter.meeting = meeting(at: index, slice) }
        if matter.vote == nil { matter.vote = vote(at: index, slice, members: members) }
      }
    }
    return matter
  }

  /// The tokens of all paragraphs of a kind, from the first to the last: a date may be broken over
  /// two lines.
  private static func slice(
    _ kind: ParagraphKind, _ tokens: [Token], _ paragraphs: [Paragraph]
  ) -> ArraySlice<Token> {
    let own = paragraphs.filter { $0.kind == kind }
    guard let first = own.first, let last = own.last else { return [] }
    return tokens[first.tokens.lowerBound..<last.tokens.upperBound]
  }

  private static func symbol(
    in slice: ArraySlice<Token>, _ bytes: [UInt8], resolutionsOnly: Bool
  ) -> String? {
    for index in slice.indices {
      guard let found = symbol(at: index, slice, bytes) else { continue }
      if !resolutionsOnly || found.hasPrefix("S/RES/") { return found }
    }
    return nil
  }

  /// "S/RES/2729 (2024)", "S/2018/221", "Resolution 2729 (2024)", القرار 2729 (2024).
  private static func symbol(
    at index: Int, _ slice: ArraySlice<Token>, _ bytes: [UInt8]
  ) -> String? {
    func token(_ offset: Int) -> Token? {
      index + offset < slice.endIndex ? slice[index + offset] : nil
    }
    func text(_ token: Token) -> String {
      String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
    func year(_ offset: Int) -> String {
      guard let open = token(offset), open.isMark("(") || open.isMark(")"),
        let year = token(offset + 1), year.isYear
      else { return "" }
      return " (\(year.number))"
    }
    if slice[index].kind == .word, text(slice[index]) == "S", token(1)?.isMark("/") == true {
      if let second = token(2), second.kind == .word, text(second) == "RES",
        token(3)?.isMark("/") == true, let number = token(4), number.kind == .number
      {
        return "S/RES/\(number.number)\(year(5))"
      }
      if let second = token(2), second.kind == .word, text(second) == "PRST",
        token(3)?.isMark("/") == true, let year = token(4), year.isYear,
        token(5)?.isMark("/") == true, let number = token(6), number.kind == .number
      {
        return "S/PRST/\(year.number)/\(number.number)"
      }
      if let second = token(2), second.isYear, token(3)?.isMark("/") == true, let number = token(4),
        number.kind == .number
      {
        return "S/\(second.number)/\(number.number)"
      }
    }
    if slice[index].term == .resolution, let number = token(1), number.kind == .number,
      !year(2).isEmpty, number.number > 0
    {
      return "S/RES/\(number.number)\(year(2))"
    }
    return nil
  }

  /// "Adopted by the Security Council at its 9518th meeting, on 21 December 2023", and the like: the
  /// first day behind the number of the meeting.
  private static func adoption(_ slice: ArraySlice<Token>) -> CalendarDate? {
    for index in slice.indices where slice[index].term == .meeting {
      let before = slice[max(slice.startIndex, index - 14)..<index]
      let isAdoption = before.contains {
        $0.term == .adoption || $0.isAdopted || $0.term == .resolution
      }
      guard isAdoption || before.contains(where: { $0.term == .at || $0.isPresidential }) else {
        continue
      }
      for place in index..<min(index + 24, slice.endIndex) {
        if let day = DatePhrase.at(place, in: slice)?.calendarDate() { return day }
      }
    }
    return nil
  }

  /// A day that is a line of its own, as press releases and drafts carry it.
  private static func lineOfItsOwn(_ slice: ArraySlice<Token>) -> CalendarDate? {
    for index in slice.indices where slice[index].startsLine {
      // "of 14 December 1989" below the number of the resolution.
      let isOf = slice[index].term == .of || slice[index].term == .dated || slice[index].term == .at
      guard let date = DatePhrase.at(isOf ? index + 1 : index, in: slice),
        let day = date.calendarDate()
      else { continue }
      if date.end >= slice.endIndex || slice[date.end].startsLine { return day }
    }
    return nil
  }

  /// The first day that is no end of a term and no date of a document.
  private static func anyDay(
    _ slice: ArraySlice<Token>, afterAdoption: Bool
  ) -> CalendarDate? {
    var isOpen = !afterAdoption
    for index in slice.indices {
      let token = slice[index]
      if token.term == .adoption || token.isAdopted || token.term == .meeting { isOpen = true }
      guard isOpen, let day = DatePhrase.at(index, in: slice)?.calendarDate() else { continue }
      let before = slice[max(slice.startIndex, index - 3)..<index]
      // "Resolution 9083 (2031) of 27 May 2031" tells its own day.
      let isOwn = before.contains { $0.isMark(")") || $0.isMark("(") }
      let isOther =
        !isOwn
        && before.contains {
          $0.term == .until || $0.term == .to || $0.term == .dated || $0.term == .of
            || $0.term == .by
            || $0.term == .ends
        }
      if !isOther { return day }
    }
    return nil
  }

  private static func meeting(at index: Int, _ slice: ArraySlice<Token>) -> Int? {
    guard slice[index].term == .meeting else { return nil }
    let near = slice[max(slice.startIndex, index - 3)..<min(index + 4, slice.endIndex)]
    return near.first {
      $0.kind == .number && (1...20_000).contains($0.number) && !$0.traits.contains(.spelled)
    }?.number
  }

  /// "by a vote of 13 in favour to none against, with 2 abstentions", "adopted unanimously".
  private static func vote(
    at index: Int, _ slice: ArraySlice<Token>, members: Int
  ) -> Resolution.Vote? {
    if slice[index].isUnanimous {
      return Resolution.Vote(inFavour: members, against: 0, abstentions: 0)
    }
    guard slice[index].term == .inFavour, index > slice.startIndex else { return nil }
    let before = slice[max(slice.startIndex, index - 4)..<index]
    guard let inFavour = before.last(where: { $0.kind == .number })?.number,
      (0...15).contains(inFavour)
    else { return nil }
    var against = 0
    var abstentions = 0
    let limit = min(index + 24, slice.endIndex)
    var last = 0
    for place in (index + 1)..<max(index + 1, limit) {
      if slice[place].kind == .number, (0...15).contains(slice[place].number) {
        last = slice[place].number
      } else if slice[place].isAgainst {
        against = last
        last = 0
      } else if slice[place].isAbstention {
        let behind = slice[(place + 1)..<min(place + 4, limit)]
        abstentions = last > 0 ? last : behind.first { $0.kind == .number }?.number ?? 0
        break
      }
    }
    guard inFavour + against + abstentions <= 15 else { return nil }
    return Resolution.Vote(inFavour: inFavour, against: against, abstentions: abstentions)
  }
}

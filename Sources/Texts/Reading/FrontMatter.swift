import Record

/// What a resolution says of itself before and after its paragraphs: symbol, day, meeting, vote.
struct FrontMatter {
  var symbol: String?
  var adopted: CalendarDate?
  var meeting: Int?
  var vote: Resolution.Vote?

  /// Reads it from the tokens before the opening words, and from those behind the last paragraph.
  static func read(_ tokens: [Token], _ paragraphs: [Paragraph], _ bytes: [UInt8]) -> FrontMatter {
    var matter = FrontMatter()
    for paragraph in paragraphs where paragraph.kind == .front || paragraph.kind == .back {
      matter.look(tokens[paragraph.tokens], bytes, isFront: paragraph.kind == .front)
    }
    return matter
  }

  private mutating func look(_ slice: ArraySlice<Token>, _ bytes: [UInt8], isFront: Bool) {
    for index in slice.indices {
      if symbol == nil { symbol = Self.symbol(at: index, slice, bytes, isFront) }
      if isFront { adopted = Self.adoption(at: index, slice) ?? adopted }
      if meeting == nil { meeting = Self.meeting(at: index, slice) }
      if vote == nil { vote = Self.vote(at: index, slice) }
    }
    if isFront, adopted == nil { adopted = Self.distribution(slice) }
  }

  /// "S/RES/2729 (2024)", "S/2018/221", "Resolution 2729 (2024)", القرار 2729 (2024).
  private static func symbol(
    at index: Int, _ slice: ArraySlice<Token>, _ bytes: [UInt8], _ isFront: Bool
  ) -> String? {
    func token(_ offset: Int) -> Token? {
      index + offset < slice.endIndex ? slice[index + offset] : nil
    }
    func text(_ token: Token) -> String {
      String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
    func year(_ offset: Int) -> String {
      guard let open = token(offset), open.isMark("("), let year = token(offset + 1), year.isYear
      else { return "" }
      return " (\(year.number))"
    }
    if slice[index].kind == .word, text(slice[index]) == "S", token(1)?.isMark("/") == true {
      if let second = token(2), second.kind == .word, text(second) == "RES",
        token(3)?.isMark("/") == true, let number = token(4), number.kind == .number
      {
        return "S/RES/\(number.number)\(year(5))"
      }
      if let second = token(2), second.isYear, token(3)?.isMark("/") == true, let number = token(4),
        number.kind == .number
      {
        return "S/\(second.number)/\(number.number)"
      }
    }
    if isFront, slice[index].term == .resolution, let number = token(1), number.kind == .number,
      !year(2).isEmpty, number.number > 0
    {
      return "S/RES/\(number.number)\(year(2))"
    }
    return nil
  }

  /// "Adopted by the Security Council at its 9518th meeting, on 21 December 2023", and the like.
  private static func adoption(at index: Int, _ slice: ArraySlice<Token>) -> CalendarDate? {
    let token = slice[index]
    guard token.term == .adoption || token.isAdopted || token.term == .meeting else { return nil }
    var place = index + 1
    while place < min(index + 22, slice.endIndex) {
      if let date = DatePhrase.at(place, in: slice), let day = date.calendarDate() { return day }
      place += 1
    }
    return nil
  }

  /// The day below "Distr.: General" of a draft, or any day in the heading.
  private static func distribution(_ slice: ArraySlice<Token>) -> CalendarDate? {
    for index in slice.indices {
      if let date = DatePhrase.at(index, in: slice), let day = date.calendarDate() { return day }
    }
    return nil
  }

  private static func meeting(at index: Int, _ slice: ArraySlice<Token>) -> Int? {
    guard slice[index].term == .meeting else { return nil }
    let near = slice[max(slice.startIndex, index - 3)..<min(index + 4, slice.endIndex)]
    return near.first { $0.kind == .number && (1...20_000).contains($0.number) && !$0.traits.contains(.spelled) }?.number
  }

  /// "by a vote of 13 in favour to none against, with 2 abstentions", "adopted unanimously".
  private static func vote(at index: Int, _ slice: ArraySlice<Token>) -> Resolution.Vote? {
    if slice[index].isUnanimous { return Resolution.Vote(inFavour: 15, against: 0, abstentions: 0) }
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

extension Token {
  private static let adoptedForms = Set(
    ["adopted", "اتخذه", "المتخذ", "اعتمده", "اتخذ", "المعقودة"].map(WordHash.of))
  /// "adopted", الذي اتخذه
  var isAdopted: Bool { kind == .word && Token.adoptedForms.contains(value) }
  private static let unanimous = Set(["unanimously", "بالإجماع", "إجماع", "الإجماع"].map(WordHash.of))
  /// "unanimously"
  var isUnanimous: Bool { kind == .word && Token.unanimous.contains(value) }
  private static let againstForms = Set(["against", "معارضة", "ضد"].map(WordHash.of))
  /// "against"
  var isAgainst: Bool { kind == .word && Token.againstForms.contains(value) }
  private static let abstentions = Set(
    ["abstentions", "abstention", "abstaining", "امتناع", "وامتناع", "ممتنعة"].map(WordHash.of))
  /// "abstentions"
  var isAbstention: Bool { kind == .word && Token.abstentions.contains(value) }
}

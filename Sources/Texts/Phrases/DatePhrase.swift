import Record

/// A date as a resolution writes it: `15 March 2031`, `March 2031`, `15 November`,
/// `15 آذار/مارس 2031`.
struct DatePhrase {
  var year: Int?
  var month: Int
  var day: Int?
  var start: Int
  var end: Int

  /// The day, where one is named, with a year that the phrase lacks given from outside.
  func calendarDate(year fallback: Int? = nil) -> CalendarDate? {
    guard let year = year ?? fallback, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension DatePhrase {
  /// The date that begins at a token.
  static func at(_ index: Int, in tokens: ArraySlice<Token>) -> DatePhrase? {
    guard index < tokens.endIndex else { return nil }
    let token = tokens[index]
    if token.kind == .number {
      guard token.traits.isDisjoint(with: .spelled), token.number <= 9999 else { return nil }
      if token.number > 31 { return iso(index, tokens) }
      guard token.number >= 1 else { return nil }
      var place = index + 1
      if place < tokens.endIndex, tokens[place].isOrdinalEnding { place += 1 }
      if place < tokens.endIndex, tokens[place].term == .of || tokens[place].term == .from {
        place += 1
      }
      guard let (month, after) = month(place, tokens) else { return nil }
      return closed(index, after, month: month, day: token.number, tokens)
    }
    guard token.kind == .word, let (month, after) = month(index, tokens) else { return nil }
    // "March 15, 2031"
    if after < tokens.endIndex, tokens[after].kind == .number,
      (1...31).contains(tokens[after].number),
      token.isLatin, tokens[after].traits.isDisjoint(with: .spelled)
    {
      var place = after + 1
      if place < tokens.endIndex, tokens[place].isOrdinalEnding { place += 1 }
      return closed(index, place, month: month, day: tokens[after].number, tokens)
    }
    let phrase = closed(index, after, month: month, day: nil, tokens)
    return phrase.year == nil ? nil : phrase
  }

  /// The month that is named at a token, by one name or by both of the Arabic double form.
  private static func month(_ index: Int, _ tokens: ArraySlice<Token>) -> (Int, Int)? {
    guard index < tokens.endIndex, let first = single(index, tokens) else { return nil }
    var number = first.0
    var end = first.1
    if end + 1 < tokens.endIndex, tokens[end].isMark("/"), let second = single(end + 1, tokens) {
      // The second name is the unambiguous one.
      (number, end) = second
    }
    return (number, end)
  }

  private static func single(_ index: Int, _ tokens: ArraySlice<Token>) -> (Int, Int)? {
    let token = tokens[index]
    switch token.term {
    case .monthName:
      // "may" and "march" are words too.
      guard !token.isLatin || token.traits.contains(.capital) else { return nil }
      return (Int(token.amount), index + 1)
    case .kanun, .tishrin:
      guard index + 1 < tokens.endIndex else { return nil }
      let isFirst = tokens[index + 1].term == .first
      guard isFirst || tokens[index + 1].term == .second else { return nil }
      let number = token.term == .kanun ? (isFirst ? 12 : 1) : (isFirst ? 10 : 11)
      return (number, index + 2)
    default: return nil
    }
  }

  private static func closed(
    _ start: Int, _ end: Int, month: Int, day: Int?, _ tokens: ArraySlice<Token>
  ) -> DatePhrase {
    var place = end
    if place < tokens.endIndex, tokens[place].isComma { place += 1 }
    if place < tokens.endIndex, tokens[place].term == .from { place += 1 }
    if place < tokens.endIndex, tokens[place].term == .year { place += 1 }
    if place < tokens.endIndex, tokens[place].isYear {
      return DatePhrase(
        year: tokens[place].number, month: month, day: day, start: start, end: place + 1)
    }
    return DatePhrase(year: nil, month: month, day: day, start: start, end: end)
  }

  /// `2031-05-14`.
  private static func iso(_ index: Int, _ tokens: ArraySlice<Token>) -> DatePhrase? {
    guard tokens[index].isYear, index + 4 < tokens.endIndex, tokens[index + 1].isMark("-"),
      tokens[index + 3].isMark("-"), (1...12).contains(tokens[index + 2].number),
      (1...31).contains(tokens[index + 4].number)
    else { return nil }
    return DatePhrase(
      year: tokens[index].number, month: tokens[index + 2].number, day: tokens[index + 4].number,
      start: index, end: index + 5)
  }
}

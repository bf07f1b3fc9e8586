import Record

/// A length of time: `90 days`, `six months`, `90-day`, `one further year`, شهرين، سنة واحدة.
struct DurationPhrase {
  var duration: CalendarDuration
  var start: Int
  var end: Int

  /// The duration that begins at a token.
  static func at(_ index: Int, in tokens: ArraySlice<Token>) -> DurationPhrase? {
    guard index < tokens.endIndex else { return nil }
    let token = tokens[index]
    if let number = NumberPhrase.at(index, in: tokens) {
      var place = number.end
      if place < tokens.endIndex, tokens[place].isMark("-") { place += 1 }
      // "six additional months", "one further year", "180 calendar days"
      if place < tokens.endIndex, unit(tokens[place]) == nil, !tokens[place].traits.contains(.and),
        tokens[place].kind == .word, place + 1 < tokens.endIndex, tokens[place].isLatin,
        tokens[place].term == .another || tokens[place].term == .additional
          || tokens[place].term == .unknown || tokens[place].term == .present
      {
        place += 1
      }
      guard place < tokens.endIndex, let unit = unit(tokens[place]),
        let duration = CalendarDuration(number.value, unit)
      else { return nil }
      return DurationPhrase(duration: duration, start: index, end: place + 1)
    }
    guard !token.isLatin, let unit = unit(token) else { return nil }
    if token.traits.contains(.dual) {
      guard let duration = CalendarDuration(2, unit) else { return nil }
      return DurationPhrase(duration: duration, start: index, end: index + 1)
    }
    // سنة واحدة; and سنة alone, unless a year is named: عام 2031.
    guard token.traits.isDisjoint(with: .the), let duration = CalendarDuration(1, unit) else {
      return nil
    }
    var end = index + 1
    if end < tokens.endIndex, tokens[end].number == 1, tokens[end].traits.contains(.spelled) {
      end += 1
    } else if end < tokens.endIndex, tokens[end].kind == .number {
      return nil
    }
    return DurationPhrase(duration: duration, start: index, end: end)
  }

  /// The unit that a word names.
  static func unit(_ token: Token) -> CalendarDuration.Unit? {
    switch token.term {
    case .day: .days
    case .week: .weeks
    case .month: .months
    case .year: .years
    default: nil
    }
  }
}

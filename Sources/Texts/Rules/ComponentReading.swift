import Record

/// Finds which component of strength a number counts.
enum ComponentReading {
  /// The component in the words behind a number: "17,000 troops", 17 000 من أفراد القوات.
  static func after(_ start: Int, upTo end: Int, _ tokens: [Token]) -> StrengthComponent? {
    var words = Words()
    var index = start
    let limit = min(end, start + 9)
    while index < limit {
      let token = tokens[index]
      if token.kind == .mark, !token.isMark("-") { break }
      if token.kind == .number {
        // "13,000 troops and 5 units": the next figure has its own words.
        break
      }
      if token.term == .and, !(words.sawMilitary && index + 1 < limit && tokens[index + 1].term == .police) {
        break
      }
      if token.traits.contains(.and), words.sawAny,
        !(words.sawMilitary && (token.term == .police || (token.term == .personnel && index + 1 < limit && tokens[index + 1].term == .police)))
      { break }
      if token.isLatin, token.term == .to || token.term == .at || token.term == .which
        || token.term == .include || token.term == .until || token.term == .or
      { break }
      if !token.isLatin, token.term == .include || token.term == .to || token.term == .until { break }
      words.add(token)
      index += 1
    }
    return words.component
  }

  /// The component in the words before a number: "a troop ceiling of", "a police component of up
  /// to".
  static func before(_ start: Int, from begin: Int, _ tokens: [Token]) -> StrengthComponent? {
    var words = Words()
    var index = start - 1
    // "a Regional Protection Force at levels to be set but not to exceed 4,000"
    let isFar = start > begin && tokens[start - 1].term == .exceed
    let limit = max(begin, start - (isFar ? 26 : 14))
    while index >= limit {
      let token = tokens[index]
      if token.isMark(";") || token.isMark("؛") { break }
      if token.kind == .number {
        // "from 5,754 to 4,619", "by 420 to a ceiling of 1,795": the figure before is not the one
        // that the words before it belong to.
        let isChange = index > limit && (tokens[index - 1].term == .from || tokens[index - 1].term == .by)
        if isChange {
          index -= 1
          continue
        }
        break
      }
      words.add(token)
      if words.component != nil, !words.sawPersonnelOnly { break }
      index -= 1
    }
    // Words are met backwards: "formed police units" was found at "units".
    if index > limit, words.component == .formedPoliceUnits || words.component == .police {
      for place in max(limit, index - 2)..<index { words.add(tokens[place]) }
    }
    return words.component
  }

  private struct Words {
    var terms: Set<Term> = []

    mutating func add(_ token: Token) {
      switch token.term {
      case .troops, .military, .personnel, .police, .officers, .observers, .liaison, .staff, .formed,
        .unit, .individual, .corrections, .civilian, .uniformed, .soldiers, .advisers, .battalion:
        terms.insert(token.term)
      default: break
      }
    }

    var sawMilitary: Bool { terms.contains(.military) || terms.contains(.troops) }
    var sawAny: Bool { component != nil && !sawPersonnelOnly }
    var sawPersonnelOnly: Bool { terms == [.personnel] }

    var component: StrengthComponent? {
      func has(_ term: Term) -> Bool { terms.contains(term) }
      if has(.police), has(.military) || has(.troops), !has(.formed) {
        return has(.observers) ? .police : .uniformed
      }
      if has(.police), has(.observers) { return .police }
      if has(.formed) { return has(.unit) && !has(.personnel) && !has(.officers) ? .formedPoliceUnits : .formedPolice }
      if has(.police), has(.unit) { return .formedPoliceUnits }
      if has(.individual), has(.police) { return .individualPolice }
      if has(.corrections) { return .corrections }
      if has(.observers) || has(.liaison) { return .observers }
      if has(.staff), has(.officers) { return .staffOfficers }
      if has(.police) { return .police }
      if has(.troops) || has(.soldiers) || has(.battalion) { return .troops }
      if has(.military) { return has(.officers) || has(.advisers) ? .observers : .military }
      if has(.uniformed) { return .uniformed }
      if has(.civilian) || has(.staff) { return .civilian }
      if has(.personnel) { return .total }
      return nil
    }
  }
}

import Record

/// Finds which component of strength a number counts.
enum ComponentReading {
  /// The component in the words behind a number: "17,000 troops", 17 000 من أفراد القوات.
  static func after(_ start: Int, upTo end: Int, _ tokens: [Token]) -> Found? {
    var words = Words()
    var index = start
    var wordsEnd = start
    // "250 of whom may serve as military observers"
    if index + 1 < end, tokens[index].term == .of,
      tokens[index + 1].term == .include || tokens[index + 1].term == .which
    {
      index += 2
    }
    let limit = min(end, start + 9)
    while index < limit {
      let token = tokens[index]
      if token.kind == .mark, !token.isMark("-") { break }
      if token.kind == .number {
        // "13,000 troops and 5 units": the next figure has its own words.
        break
      }
      if token.term == .and,
        !(words.sawMilitary && index + 1 < limit && tokens[index + 1].term == .police)
      {
        break
      }
      if token.traits.contains(.and), token.term == .component || token.term == .strength { break }
      if !token.isLatin, token.term == .up || token.term == .total || token.term == .strength {
        break
      }
      if token.traits.contains(.and), words.sawAny,
        !(words.sawMilitary
          && (token.term == .police && !(index + 1 < limit && tokens[index + 1].kind == .number)
            || (token.term == .personnel && index + 1 < limit && tokens[index + 1].term == .police)))
      {
        break
      }
      if token.isLatin, token.term == .at, index + 1 < limit, tokens[index + 1].term == .formed {
        // "480 in formed police units" are persons.
        words.terms.insert(.personnel)
        index += 1
        continue
      }
      if token.isLatin,
        token.term == .to || token.term == .at || token.term == .which
          || token.term == .include || token.term == .until || token.term == .or
          || token.term == .that || (token.term == .civilian && index - start > 4)
      {
        break
      }
      if !token.isLatin, token.term == .include || token.term == .to || token.term == .until {
        break
      }
      // "15,300 Haitian police" are not the operation's.
      if token.isLatin, token.traits.contains(.capital), !token.traits.contains(.acronym),
        token.term == .unknown, !token.isUnited
      {
        return nil
      }
      // قوات الأمن الوطنية, "national police"
      if token.isNational { return nil }
      let known = words.terms
      words.add(token)
      index += 1
      if words.terms != known { wordsEnd = index }
    }
    // "twelve battalions" are no persons.
    if words.terms.contains(.battalion) { return nil }
    return words.component.map { Found(component: $0, end: wordsEnd) }
  }

  /// The component that a clause has spoken of last: "the authorized troop ceiling … shall fall".
  static func topic(_ range: Range<Int>, _ tokens: [Token]) -> StrengthComponent? {
    var words = Words()
    for index in range.reversed() {
      words.add(tokens[index])
      if words.component != nil, !words.sawPersonnelOnly {
        // "formed police units" and "military observers" stand in several words.
        for place in max(range.lowerBound, index - 2)..<index where tokens[place].kind == .word {
          words.add(tokens[place])
        }
        return words.component
      }
    }
    return nil
  }

  /// A component and the token behind its words.
  struct Found {
    var component: StrengthComponent
    var end: Int
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
        let isChange =
          index > limit && (tokens[index - 1].term == .from || tokens[index - 1].term == .by)
        if isChange {
          index -= 1
          continue
        }
        break
      }
      if token.term == .include {
        // "including a battalion of 740": the words are the figure's own.
        if words.component != nil, !tokens[index..<start].contains(where: \.isComma) { break }
        // "a police component, including formed units, of up to 1,323": the part in between is
        // not what the figure bounds.
        words = Words()
        index -= 1
        if index > limit, !tokens[index].isComma, tokens[index + 2].isComma {
          // ", its formed units included,"
          while index > limit, !tokens[index].isComma { index -= 1 }
        }
        continue
      }
      words.add(token)
      if words.component != nil, !words.sawPersonnelOnly,
        !tokens[limit..<index].suffix(6).contains(where: { $0.term == .include })
      {
        break
      }
      index -= 1
    }
    // Words are met backwards: "formed police units" was found at "units".
    if index > limit, words.component != nil, !words.sawPersonnelOnly {
      for place in (max(limit, index - 2)..<index).reversed() {
        guard tokens[place].kind == .word, tokens[place].term != .and,
          !tokens[place].traits.contains(.and)
        else { break }
        words.add(tokens[place])
      }
    }
    // "a police unit of thirty-five" tells of persons.
    if words.terms.contains(.unit), words.terms.contains(.police), !words.terms.contains(.formed) {
      return .police
    }
    return words.component
  }

  private struct Words {
    var terms: Set<Term> = []

    mutating func add(_ token: Token) {
      switch token.term {
      case .troops, .military, .personnel, .police, .officers, .observers, .liaison, .staff,
        .formed,
        .unit, .individual, .corrections, .civilian, .uniformed, .soldiers, .advisers, .battalion,
        .medical,
        .civilians:
        terms.insert(token.term)
      default: break
      }
    }

    var sawMilitary: Bool { terms.contains(.military) || terms.contains(.troops) }
    var sawAny: Bool { component != nil && !sawPersonnelOnly }
    var sawPersonnelOnly: Bool { terms.isSubset(of: [.personnel, .officers]) }

    var component: StrengthComponent? {
      func has(_ term: Term) -> Bool { terms.contains(term) }
      if has(.police), has(.military) || has(.troops), !has(.formed) {
        return has(.observers) ? .police : .uniformed
      }
      if has(.police), has(.observers) { return .police }
      if has(.medical) { return .other }
      if has(.formed), has(.police) || has(.unit) {
        return has(.unit) && !has(.personnel) && !has(.officers)
          ? .formedPoliceUnits : .formedPolice
      }
      if has(.police), has(.unit) { return .formedPoliceUnits }
      if has(.individual), has(.police) { return .individualPolice }
      if has(.corrections) { return .corrections }
      if has(.observers) || has(.liaison) { return .observers }
      if has(.staff), has(.officers) { return .staffOfficers }
      if has(.police) { return .police }
      if has(.troops) || has(.soldiers) || has(.battalion) { return .troops }
      if has(.military) { return has(.officers) || has(.advisers) ? .observers : .military }
      if has(.uniformed) { return .uniformed }
      if has(.civilian) || has(.civilians) || has(.staff) { return .civilian }
      if has(.personnel) || has(.officers) { return .total }
      return nil
    }
  }
}

import Record

/// The end of a term as a clause states it: a day, or a period with its start.
struct UntilPhrase {
  var until: CalendarDate?
  var period: CalendarDuration?
  var from: CalendarDate?

  /// How many words on either side a term may stand away from what it is the term of: the work for a
  /// clause of any length is bounded.
  static let reach = 400

  /// Reads the term within a clause; the words behind `trigger` count before those in front of it.
  static func read(
    _ tokens: [Token], in range: Range<Int>, after trigger: Int, adopted: CalendarDate?
  ) -> UntilPhrase? {
    var phrase = UntilPhrase()
    phrase.look(tokens, trigger..<min(range.upperBound, trigger + reach), adopted)
    if phrase.until == nil, phrase.period == nil {
      phrase.look(tokens, max(range.lowerBound, trigger - reach)..<trigger, adopted)
    }
    return phrase.until == nil && phrase.period == nil ? nil : phrase
  }

  private mutating func look(_ tokens: [Token], _ range: Range<Int>, _ adopted: CalendarDate?) {
    let slice = tokens[range]
    var index = range.lowerBound
    // Once the term is found, what belongs to it stands near.
    var end = range.upperBound
    while index < end {
      if end == range.upperBound, until != nil || period != nil { end = min(end, index + 60) }
      // A semicolon ends the sentence in which a term is stated.
      if tokens[index].isMark(";") || tokens[index].isMark("؛"), until != nil || period != nil {
        return
      }
      if until == nil, let place = Self.untilDate(index, slice),
        let date = DatePhrase.at(place, in: slice)
      {
        until =
          date.calendarDate(year: Self.year(of: date, after: adopted))
          ?? Self.monthEnd(date)
        index = date.end
        continue
      }
      if from == nil, let place = Self.startDate(index, slice),
        let date = DatePhrase.at(place, in: slice),
        let day = date.calendarDate(year: Self.year(of: date, after: adopted))
      {
        from = day
        index = date.end
        // "from 1 July to 31 December"
        if until == nil, index < range.upperBound,
          tokens[index].term == .to || tokens[index].term == .until,
          let end = DatePhrase.at(index + 1, in: slice)
        {
          until = end.calendarDate(year: Self.year(of: end, after: day))
          index = end.end
        }
        continue
      }
      if period == nil, let duration = Self.period(index, slice) {
        period = duration.duration
        index = duration.end
        continue
      }
      index += 1
    }
  }

  /// "for a further period of six months", "for one year", "by three months", لفترة ستة أشهر.
  private static func period(_ index: Int, _ slice: ArraySlice<Token>) -> DurationPhrase? {
    let token = slice[index]
    let opens =
      token.isFor || token.term == .by && token.isLatin
      || (token.term == .period && !token.isLatin && !token.traits.contains(.the))
      || !token.isLatin && isArabicPeriod(index, slice)
    guard opens else { return nil }
    var place = index
    if token.isLatin || token.term == .period { place += 1 }
    let limit = min(index + 8, slice.endIndex)
    while place < limit {
      if let duration = DurationPhrase.at(place, in: slice) {
        // "for 90 days after" counts something else; "not exceeding" bounds but names the term.
        return duration
      }
      let next = slice[place]
      let passes =
        next.term == .the || next.term == .another || next.term == .additional
        || next.term == .first
        || next.term == .last || next.term == .period || next.term == .of || next.term == .up
        || next.term == .to || next.term == .not || next.term == .exceed || next.term == .from
        || next.term == .maximum || next.term == .present || next.term == .later
        || next.term == .middle || next.isInterim
      guard passes else { return nil }
      place += 1
    }
    return nil
  }

  /// لسنة واحدة, and سنتين من تاريخ اتخاذ هذا القرار.
  private static func isArabicPeriod(_ index: Int, _ slice: ArraySlice<Token>) -> Bool {
    guard let duration = DurationPhrase.at(index, in: slice) else { return false }
    if slice[index].traits.contains(.to) { return true }
    return duration.end < slice.endIndex && slice[duration.end].term == .from
      && slice[index].traits.isDisjoint(with: .by)
  }

  /// The token of the date behind "until", "ending on", "through", حتى, تنتهي في.
  private static func untilDate(_ index: Int, _ slice: ArraySlice<Token>) -> Int? {
    let token = slice[index]
    let extendsTo = token.term == .to && DatePhrase.at(index + 1, in: slice) != nil
    // "up to and including 22 November", "so that it comes to an end on 31 October"
    let isNotBeyond = token.isBeyond && index > slice.startIndex && slice[index - 1].term == .not
    let comesTo =
      (token.term == .up && index + 1 < slice.endIndex && slice[index + 1].term == .to)
      || (token.term == .end && index + 1 < slice.endIndex && slice[index + 1].term == .on)
    guard token.term == .until || token.term == .ends || extendsTo || comesTo || isNotBeyond else {
      return nil
    }
    // "its present mandate expiring on", "which is due to lapse on" tell when the old term ends.
    if token.term == .ends {
      let before = slice[max(slice.startIndex, index - 5)..<index]
      if before.contains(where: \.isRelative) { return nil }
    }
    var place = index + 1
    let limit = min(index + 6, slice.endIndex)
    while place < limit {
      let next = slice[place]
      if DatePhrase.at(place, in: slice) != nil { return place }
      guard
        next.term == .on || next.term == .at || next.term == .the || next.term == .end
          || next.term == .of || next.term == .until || next.term == .day || next.term == .date
          || next.term == .to || next.term == .and || next.isMark(",") || next.isMark("،")
          || next.term == .later || next.term == .not || next.term == .than
          || next.term == .include || next.term == .last || next.term == .month
          || next.isMidnight
      else { return nil }
      place += 1
    }
    return nil
  }

  /// The token of the date behind "as of", "with effect from", "beginning on", اعتبارا من.
  private static func startDate(_ index: Int, _ slice: ArraySlice<Token>) -> Int? {
    let token = slice[index]
    let opens =
      token.term == .from && token.isLatin || token.term == .beginning || token.isBeyond
      || (token.term == .asWord && index + 1 < slice.endIndex
        && (slice[index + 1].term == .of || slice[index + 1].term == .from
          || slice[index + 1].term == .at))
      || token.term == .from && !token.isLatin && DatePhrase.at(index + 1, in: slice) != nil
    guard opens else { return nil }
    for place in (index + 1)..<max(index + 1, min(index + 10, slice.endIndex)) {
      if DatePhrase.at(place, in: slice) != nil { return place }
      let next = slice[place]
      guard
        next.term == .expiry || next.term == .mandate || next.term == .present || next.term == .its
          || next.term == .date || next.term == .end || next.term == .of || next.term == .from
          || next.term == .on || next.term == .at
          || next.term == .the || next.term == .day
      else { return nil }
    }
    return nil
  }

  /// The year that a date without one means: the first such day after the adoption.
  static func year(of date: DatePhrase, after adopted: CalendarDate?) -> Int? {
    guard date.year == nil else { return date.year }
    guard let adopted, let day = date.day,
      let sameYear = CalendarDate(year: adopted.year, month: date.month, day: day)
    else { return nil }
    return sameYear > adopted ? adopted.year : adopted.year + 1
  }

  private static func monthEnd(_ date: DatePhrase) -> CalendarDate? {
    guard date.day == nil, let year = date.year else { return nil }
    return PartialDate.month(year, date.month).latest
  }
}

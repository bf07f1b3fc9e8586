import Record

/// Finds the deadlines in a clause and normalises them against the day of adoption.
///
/// "Within 90 days of adoption" counts from the day after it. A date without a year is the first
/// such day after the adoption, or takes the year of the date listed behind it. "Every 90 days"
/// repeats; its first day is counted from the adoption unless the text names one.
struct DeadlineReading {
  private let tokens: [Token]
  private let range: Range<Int>
  private let slice: ArraySlice<Token>
  private let adopted: CalendarDate?
  private var found: [DeadlinePhrase] = []

  /// The deadlines in a range of tokens, in order.
  static func deadlines(
    in range: Range<Int>, _ tokens: [Token], adopted: CalendarDate?
  ) -> [DeadlinePhrase] {
    var reading = DeadlineReading(
      tokens: tokens, range: range, slice: tokens[range], adopted: adopted)
    reading.read()
    return reading.found
  }

  private init(
    tokens: [Token], range: Range<Int>, slice: ArraySlice<Token>, adopted: CalendarDate?
  ) {
    self.tokens = tokens
    self.range = range
    self.slice = slice
    self.adopted = adopted
  }

  private mutating func read() {
    var index = range.lowerBound
    while index < range.upperBound {
      index =
        repeating(index) ?? endOfMandate(index) ?? within(index) ?? dates(index)
        ?? afterAdoption(index) ?? index + 1
    }
  }

  private mutating func add(_ deadline: Deadline, _ start: Int, _ end: Int) -> Int {
    found.append(DeadlinePhrase(deadline: deadline, start: start, end: end))
    return max(end, start + 1)
  }

  // MARK: Repeating

  private mutating func repeating(_ index: Int) -> Int? {
    let token = slice[index]
    let next = index + 1 < range.upperBound ? slice[index + 1] : nil
    switch token.term {
    case .every:
      if let duration = DurationPhrase.at(index + 1, in: slice) {
        return add(.every(duration.duration), index, duration.end)
      }
      // "every second month", "every other month", "each year"
      var place = index + 1
      var count = 1
      if place < range.upperBound, slice[place].term == .second || slice[place].isOther {
        count = slice[place].term == .second ? max(2, Int(slice[place].amount)) : 2
        place += 1
      }
      if place < range.upperBound, slice[place].term == .quarterly {
        guard let duration = CalendarDuration(3, .months) else { return nil }
        return add(.every(duration), index, place + 1)
      }
      guard place < range.upperBound, let unit = DurationPhrase.unit(slice[place]),
        let duration = CalendarDuration(count, unit)
      else { return nil }
      return add(.every(duration), index, place + 1)
    case .bimonthly:
      // "bi-monthly"
      let place = next?.isMark("-") == true ? index + 2 : index + 1
      let isSplit = place < range.upperBound && slice[place].term == .monthly
      guard isSplit || token.end - token.start > 2 else { return nil }
      return addEvery(2, .months, index, isSplit ? place + 1 : index + 1)
    case .before: return beforeExpiry(index)
    case .monthly:
      // "at six-monthly intervals"
      if index > range.lowerBound + 1, slice[index - 1].isMark("-"),
        slice[index - 2].kind == .number, slice[index - 2].number > 1
      {
        return addEvery(slice[index - 2].number, .months, index, index + 1)
      }
      return adjective(index, 1, .months)
    case .quarterly: return adjective(index, 3, .months)
    case .weekly: return adjective(index, 1, .weeks)
    case .annually:
      if index > range.lowerBound {
        let previous = slice[index - 1]
        if previous.term == .semiannually || previous.term == .half
          || previous.isMark("-") && index > range.lowerBound + 1 && slice[index - 2].term == .half
        {
          return adjective(index, 6, .months)
        }
        if previous.term == .quarterly { return nil }
        // إحاطتين سنويا: two a year
        if previous.traits.contains(.dual), previous.term == .briefing || previous.term == .report {
          return addEvery(6, .months, index, index + 1)
        }
      }
      return adjective(index, 1, .years)
    case .semiannually:
      return token.isLatin ? adjective(index, 6, .months) : nil
    case .twice:
      guard let next,
        next.term == .every || next.term == .the || next.term == .at || next.isPer
          || next.term == .annually
      else { return nil }
      guard let duration = CalendarDuration(6, .months) else { return nil }
      return add(.every(duration), index, min(index + 3, range.upperBound))
    case .once:
      guard
        let place = [index + 1, index + 2].first(where: {
          $0 < range.upperBound && slice[$0].term == .year
        }),
        next?.term == .the || next?.isPer == true
      else { return nil }
      return addEvery(1, .years, index, place + 1)
    case .at:
      return interval(index)
    case .on:
      // "on a 90-day basis", على أساس فصلي
      if next?.term == .period, !token.isLatin {
        for place in (index + 2)..<max(index + 2, min(index + 6, range.upperBound)) {
          if let duration = DurationPhrase.at(place, in: slice) {
            return add(.every(duration.duration), index, duration.end)
          }
        }
      }
      guard
        let basis = (index..<min(index + 6, range.upperBound)).first(where: {
          slice[$0].term == .frequency
        })
      else { return nil }
      for place in index..<basis {
        if let duration = DurationPhrase.at(place, in: slice), duration.end <= basis {
          return add(.every(duration.duration), index, basis + 1)
        }
      }
      return nil
    default: return nil
    }
  }

  private mutating func addEvery(
    _ count: Int, _ unit: CalendarDuration.Unit, _ start: Int, _ end: Int
  ) -> Int? {
    guard let duration = CalendarDuration(count, unit) else { return nil }
    return add(.every(duration), start, end)
  }

  /// "at 90-day intervals", "at intervals of six months", على فترات مدتها ستة أشهر.
  private mutating func interval(_ index: Int) -> Int? {
    let limit = min(index + 6, range.upperBound)
    guard let place = (index..<limit).first(where: { slice[$0].term == .interval }) else {
      return nil
    }
    for candidate in index..<min(place + 4, range.upperBound) {
      if let duration = DurationPhrase.at(candidate, in: slice) {
        return add(.every(duration.duration), index, max(duration.end, place + 1))
      }
    }
    return nil
  }

  /// "quarterly", "annual": unless the word only names a report that is asked for elsewhere, as in
  /// "in his quarterly reports".
  private mutating func adjective(
    _ index: Int, _ count: Int, _ unit: CalendarDuration.Unit
  ) -> Int? {
    if namesAnotherReport(index) { return nil }
    return addEvery(count, unit, index, index + 1)
  }

  private func namesAnotherReport(_ index: Int) -> Bool {
    if slice[index].traits.contains(.the), !slice[index].isLatin {
      // تقاريره الفصلية، الإحاطة السنوية: a report that is known.
      return true
    }
    guard slice[index].isLatin else {
      let before = slice[max(range.lowerBound, index - 2)..<index]
      return before.contains {
        $0.traits.contains(.possessive) && ($0.term == .report || $0.term == .briefing)
      }
    }
    let behind = slice[(index + 1)..<min(index + 4, range.upperBound)]
    guard behind.contains(where: { $0.isReportNoun }) else { return false }
    let before = slice[max(range.lowerBound, index - 4)..<index]
    if before.contains(where: { $0.term == .comprehensive }) { return true }
    return before.contains {
      $0.term == .his || $0.term == .its || $0.term == .at || $0.term == .within || $0.isThrough
        || $0.isDefinite
    }
      && !before.contains { $0.term == .submit || $0.term == .provide }
  }

  // MARK: The end of the mandate

  private mutating func endOfMandate(_ index: Int) -> Int? {
    let token = slice[index]
    guard token.term == .end || token.term == .expiry, !isContent(index) else { return nil }
    let limit = min(index + 7, range.upperBound)
    var place = index + 1
    var meets = token.traits.contains(.possessive) && token.term == .expiry
    while place < limit, !meets {
      let next = slice[place]
      if next.term == .mandate || next.term == .period {
        meets = true
      } else if next.kind == .number || next.term == .monthName || next.term == .year {
        return nil
      } else if next.kind == .mark, !next.isMark("-") {
        break
      }
      place += 1
    }
    // "before its expiration"
    if !meets, index > range.lowerBound, slice[index - 1].term == .its, token.term == .expiry {
      meets = true
      place = index + 1
    }
    guard meets else { return nil }
    // "30 days before the end of", "no later than one month prior to"
    for start in max(range.lowerBound, index - 8)..<index {
      if let duration = DurationPhrase.at(start, in: slice), duration.end <= index,
        !slice[duration.end..<index].contains(where: { $0.isComma || $0.term == .and }),
        slice[duration.end..<index].contains(where: {
          $0.term == .before || $0.term == .from || $0.term == .of
        })
      {
        return add(.endOfMandate(before: duration.duration), start, place)
      }
    }
    // قبل انتهاء الولاية بثلاثين يوما
    for start in place..<max(place, min(place + 8, range.upperBound)) {
      guard slice[start].traits.contains(.by) || slice[start].isByAmount else { continue }
      let from = slice[start].isByAmount ? start + 1 : start
      if let duration = DurationPhrase.at(from, in: slice) {
        return add(.endOfMandate(before: duration.duration), index, duration.end)
      }
    }
    return add(.endOfMandate(before: nil), index, place)
  }

  /// "thirty days before the present mandate expires"
  private mutating func beforeExpiry(_ index: Int) -> Int? {
    let limit = min(index + 8, range.upperBound)
    guard
      let mandate = (index..<limit).first(where: {
        slice[$0].term == .mandate || slice[$0].term == .period
      }),
      let ends = (mandate..<min(mandate + 8, range.upperBound)).first(where: {
        slice[$0].term == .ends || slice[$0].term == .expiry
      }), !(index..<ends).contains(where: { slice[$0].kind == .mark && !slice[$0].isMark("-") })
    else { return nil }
    for start in max(range.lowerBound, index - 4)..<index {
      if let duration = DurationPhrase.at(start, in: slice), duration.end <= index {
        return add(.endOfMandate(before: duration.duration), start, ends + 1)
      }
    }
    return add(.endOfMandate(before: nil), index, ends + 1)
  }

  // MARK: Counted from the adoption

  private mutating func within(_ index: Int) -> Int? {
    guard slice[index].term == .within else { return nil }
    var place = index + 1
    while place < range.upperBound, place < index + 4,
      slice[place].term == .the || slice[place].term == .at || slice[place].term == .period
        || slice[place].term == .of || slice[place].isNext || slice[place].term == .up
        || slice[place].term == .later || slice[place].term == .not || slice[place].isMaximumPeriod
    {
      if DurationPhrase.at(place, in: slice) != nil { break }
      place += 1
    }
    guard let duration = DurationPhrase.at(place, in: slice) else { return nil }
    guard let end = adoptionEnd(duration.end) else { return nil }
    return counted(duration.duration, index, end)
  }

  private mutating func counted(_ duration: CalendarDuration, _ start: Int, _ end: Int) -> Int? {
    let day = adopted.map { Deadline.day(duration.after($0)) }
    return add(day ?? .afterAdoption(duration), start, end)
  }

  /// The end of "of the adoption of this resolution"; the place itself where nothing is said of
  /// what is counted from; nil where something else is.
  private func adoptionEnd(_ place: Int) -> Int? {
    guard place < range.upperBound else { return place }
    let next = slice[place]
    let names = next.term == .of || next.term == .from || next.term == .after || next.term == .to
    guard names else { return place }
    for index in (place + 1)..<max(place + 1, min(place + 9, range.upperBound)) {
      let token = slice[index]
      if token.term == .adoption || token.isPassage || token.term == .extend { return index + 1 }
      if token.term == .resolution, index > place { return index + 1 }
      if token.isNow { return index + 1 }
      if ParagraphReading.isStop(token) { return nil }
    }
    return nil
  }

  /// "three months after the adoption of this resolution".
  private mutating func afterAdoption(_ index: Int) -> Int? {
    guard slice[index].kind == .number || !slice[index].isLatin,
      let duration = DurationPhrase.at(index, in: slice), duration.end < range.upperBound
    else { return nil }
    let next = slice[duration.end]
    // "in four months' time"
    let time = duration.end + (next.kind == .mark ? 1 : 0)
    if index > range.lowerBound, slice[index - 1].term == .at, time < range.upperBound,
      slice[time].term == .time
    {
      return counted(duration.duration, index, time + 1)
    }
    // بعد مضي ستة أشهر، : nothing else is named that it could be counted from
    let isAfter = slice[max(range.lowerBound, index - 2)..<index].contains(where: \.isAfterArabic)
    if isAfter, next.isComma { return counted(duration.duration, index, duration.end) }
    let isOn = next.term == .on && !next.isLatin
    guard next.term == .after || next.term == .from || next.term == .of || isOn else { return nil }
    let limit = min(duration.end + 7, range.upperBound)
    guard
      let adoption = (duration.end..<limit).first(where: {
        slice[$0].term == .adoption || slice[$0].term == .resolution
      })
    else {
      return nil
    }
    return counted(duration.duration, index, adoption + 1)
  }

  // MARK: Dates

  private mutating func dates(_ index: Int) -> Int? {
    guard let place = dateBehind(index), !isContent(index) else { return nil }
    var phrases: [DatePhrase] = []
    var next = place
    while next < range.upperBound, phrases.count < 24, let date = self.date(next) {
      phrases.append(date)
      next = date.end
      // ", 15 June and 15 September"
      var separator = next
      while separator < range.upperBound, separator - next < 4,
        slice[separator].isComma || slice[separator].term == .and || slice[separator].term == .by
          || slice[separator].term == .on || slice[separator].again
      { separator += 1 }
      guard
        separator > next || (separator < range.upperBound && slice[separator].traits.contains(.and))
      else { break }
      if separator < range.upperBound, self.date(separator) == nil { break }
      next = separator
    }
    guard let last = phrases.last else { return nil }
    let end = last.end
    for (position, phrase) in phrases.enumerated() {
      let following = phrases[position...].first { $0.year != nil }
      if let deadline = self.deadline(phrase, following) {
        _ = add(deadline, index, end)
      }
    }
    return end
  }

  private func date(_ index: Int) -> DatePhrase? {
    guard index < range.upperBound else { return nil }
    if slice[index].term == .end {
      // "the end of March 2031", "the end of 2031"
      var place = index + 1
      while place < range.upperBound, place < index + 4,
        slice[place].term == .of || slice[place].term == .the || slice[place].term == .month
          || slice[place].term == .year
      {
        place += 1
      }
      guard place < range.upperBound else { return nil }
      if slice[place].isYear {
        return DatePhrase(
          year: slice[place].number, month: 12, day: 31, start: index, end: place + 1)
      }
      guard var date = DatePhrase.at(place, in: slice), date.day == nil, let year = date.year else {
        return nil
      }
      date.day = CalendarDate.daysIn(month: date.month, year: year)
      date.start = index
      return date
    }
    return DatePhrase.at(index, in: slice)
  }

  private func deadline(_ phrase: DatePhrase, _ following: DatePhrase?) -> Deadline? {
    if let day = phrase.day {
      var year = phrase.year
      if year == nil, let following, let later = following.year {
        year = phrase.month <= following.month ? later : later - 1
      }
      let resolved = year ?? UntilPhrase.year(of: phrase, after: adopted)
      guard let resolved, let date = CalendarDate(year: resolved, month: phrase.month, day: day)
      else { return nil }
      return .day(date)
    }
    guard let year = phrase.year else { return nil }
    return .month(.month(year, phrase.month))
  }

  /// The token of the date behind "by", "no later than", "before", بحلول, في موعد لا يتجاوز.
  private func dateBehind(_ index: Int) -> Int? {
    let token = slice[index]
    let opens: Bool
    switch token.term {
    case .by, .before: opens = true
    case .later: opens = true
    case .until: opens = token.isLatin ? false : false
    case .on, .at:
      opens = isReportBefore(index) || opensList(index) || isComingMonth(index)
    case .beginning:
      // "every four months, beginning on 31 July"
      opens = isRepeatedBefore(index)
    default: opens = false
    }
    guard opens else { return nil }
    var place = index + 1
    let limit = min(index + 6, range.upperBound)
    while place < limit {
      if date(place) != nil { return place }
      let next = slice[place]
      let passes =
        next.term == .than || next.term == .the || next.term == .at || next.term == .later
        || next.term == .to || next.term == .on || next.term == .not || next.term == .day
        || next.term == .date || next.term == .of || next.term == .from || next.term == .month
      guard passes else { return nil }
      place += 1
    }
    return nil
  }

  /// "his next report on the question in October 2031": a month to come, where no other deadline
  /// stands.
  private func isComingMonth(_ index: Int) -> Bool {
    let isAgain =
      index > range.lowerBound && (slice[index - 1].again || slice[index - 1].term == .and)
    guard found.isEmpty || isAgain, let date = date(index + 1), date.day == nil,
      let year = date.year, let adopted
    else { return false }
    return PartialDate.month(year, date.month).latest > adopted
  }

  /// True behind "every four months": what follows is the first day.
  private func isRepeatedBefore(_ index: Int) -> Bool {
    guard let last = found.last, case .every = last.deadline else { return false }
    return index - last.end <= 6
  }

  /// True for days on which reports are given: two or more in a list, a day followed by "and every
  /// six months", or وذلك في.
  private func opensList(_ index: Int) -> Bool {
    guard let first = date(index + 1) else { return false }
    if index > range.lowerBound {
      let previous = slice[index - 1]
      if previous.term == .thereafter, !previous.isLatin { return true }
      if first.day == nil, previous.isComma || previous.term == .it || previous.isGeneral {
        return true
      }
    }
    var place = first.end
    while place < range.upperBound, place < first.end + 3 {
      let token = slice[place]
      if token.term == .every { return true }
      if place > first.end || token.term == .and || token.traits.contains(.and), date(place) != nil
      {
        return true
      }
      guard token.isComma || token.term == .and || token.term == .thereafter else { return false }
      place += 1
    }
    return false
  }

  /// True for "report on 15 March": the day of a report, not of what it is about.
  private func isReportBefore(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    let previous = slice[index - 1]
    return previous.term == .council && date(index + 1) != nil
      || previous.isReportNoun && date(index + 1) != nil && slice[index].isLatin
        && previous.term != .report
      || previous.term == .first && date(index + 1) != nil
      || (previous.term == .year && previous.traits.contains(.the) && date(index + 1)?.day != nil)
      || previous.term == .oral || previous.term == .time || previous.isDue
  }

  /// True for a date of what is reported on: "elections to be held by December".
  private func isContent(_ index: Int) -> Bool {
    let before = slice[max(range.lowerBound, index - 4)..<index].reversed().prefix {
      !$0.isComma
    }
    return before.contains { $0.term == .planned || $0.term == .elections || $0.term == .dated }
  }
}

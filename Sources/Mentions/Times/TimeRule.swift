import Record

/// Dates, spans, lengths and intervals of time.
struct TimeRule {
  /// The day on which the text was written; nil where it is not known.
  let day: CalendarDate?

  func read(_ draft: inout Draft) {
    let dates = DateReading(words: draft.words)
    let relative = RelativeTimeReading(words: draft.words, day: day)
    var before = RelativeTimeReading.Before()
    var index = 0
    while index < draft.words.count {
      guard !draft.isTaken[index] else {
        // "resolution 1270 (1999)": what "that year" means afterwards.
        if index > 0, draft.words[index - 1].isMark("("), let year = dates.year(index) {
          before.year = year
        }
        index += 1
        continue
      }
      let found =
        dated(draft.words, index, dates, before) ?? years(draft.words, index, dates)
        ?? interval(draft.words, index) ?? relative.read(index, before)
        ?? length(draft.words, index)
      guard let found,
        draft.take(found.first, found.end, .time(found.time), particles: found.particles)
      else {
        index += 1
        continue
      }
      before.note(found.time)
      index = found.end
    }
  }

  /// A time with the words it takes.
  struct Found {
    var first: Int
    var end: Int
    var time: StatedTime
    var particles = 0
  }

  /// The year that a date without one is meant for: the one that brings it nearest to the text's day.
  private func year(_ month: Int, _ day: Int?) -> Int? {
    guard let today = self.day else { return nil }
    let own = today.components
    let difference = (own.year * 12 + own.month) - (own.year * 12 + month)
    if difference > 6 { return own.year + 1 }
    if difference < -6 { return own.year - 1 }
    return own.year
  }

  private static let since: Set<String> = ["since", "منذ"]
  private static let small: Set<String> = [
    "the", "year", "years", "عام", "سنه", "شهر", "يوم", "عامي", "early", "late", "end", "of",
  ]

  /// "since" before a place, a word or two back.
  private func opening(_ words: [Word], _ index: Int) -> (first: Int, isSince: Bool) {
    var place = index
    while place > 0, index - place < 3, Self.small.contains(words[place - 1].folded) { place -= 1 }
    guard place > 0 else { return (index, false) }
    return words[place - 1].isOne(of: Self.since) ? (place - 1, true) : (index, false)
  }

  private func dated(
    _ words: [Word], _ index: Int, _ dates: DateReading, _ before: RelativeTimeReading.Before
  ) -> Found? {
    guard var written = dates.read(index) else { return nil }
    var fallback = written.year == nil ? year(written.month, written.day) : nil
    if written.year == nil, let day,
      let told = RelativeTimeReading(words: words, day: day).year(of: written, at: index, before)
    {
      fallback = told.year
      written.end = told.end
    }
    // "In January 7 per cent were women" tells of the January that was.
    if let year = fallback, written.year == nil, written.day == nil, let day, year > day.year,
      written.end <= index + 3, Tense.isPast(words, at: index)
    {
      fallback = year - 1
    }
    guard let date = written.date(fallback) else { return nil }
    let isRelative = written.year == nil
    if let last = written.last(fallback) {
      return Found(
        first: index, end: written.end,
        time: StatedTime(.span(from: date, through: last), isRelative: isRelative))
    }
    let opening = opening(words, index)
    if opening.isSince {
      return Found(
        first: opening.first, end: written.end,
        time: StatedTime(.span(from: date, through: nil), isRelative: isRelative))
    }
    if let joined = span(
      words, index, date, written.end,
      { place in
        guard let second = dates.read(place),
          let end = second.date(self.year(second.month, second.day))
        else { return nil }
        return (end, second.end)
      })
    {
      return joined
    }
    return Found(
      first: index, end: written.end, time: StatedTime(.date(date), isRelative: isRelative),
      particles: written.particles)
  }

  /// "from … to …", "between … and …": a second date behind a first.
  private func span(
    _ words: [Word], _ index: Int, _ from: PartialDate, _ end: Int,
    _ second: (Int) -> (PartialDate, Int)?
  ) -> Found? {
    guard end < words.count else { return nil }
    var opening = max(0, index - 1)
    while opening > 0, index - opening < 3, Self.small.contains(words[opening].folded) {
      opening -= 1
    }
    let isFrom = index > 0 && words[opening].isOne(of: ["from", "between", "من", "بين"])
    let isHyphen =
      !words[end].isSpaced
      && (words[end].isMark("-") || words[end].isMark("–") || words[end].isMark("/"))
    guard isFrom || isHyphen else { return nil }
    var place = end
    guard
      ["to", "and", "until", "through", "الي", "و", "حتي", "-", "–", "/"].contains(
        words[place].folded)
    else { return nil }
    place += 1
    while place < words.count, Self.small.contains(words[place].folded) { place += 1 }
    guard place < words.count, let (through, after) = second(place),
      through.earliest >= from.earliest
    else { return nil }
    return Found(
      first: isFrom ? opening : index, end: after,
      time: StatedTime(.span(from: from, through: through)))
  }

  private static let yearCues: Set<String> = [
    "in", "since", "by", "until", "from", "to", "during", "year", "between", "of", "for", "after",
    "before", "early",
    "late", "mid", "through", "than", "عام", "سنه", "لعام", "بعام", "منذ", "خلال", "حتي", "بحلول",
    "وعام", "العام", "عامي", "لسنه",
    "وسنه", "للعام", "في", "بين", "الي", "من", "summer", "end", "throughout",
  ]

  private func years(_ words: [Word], _ index: Int, _ dates: DateReading) -> Found? {
    guard let year = dates.year(index) else { return nil }
    let before = index > 0 ? words[index - 1] : nil
    let isBracket =
      before?.isMark("(") == true && index + 1 < words.count && words[index + 1].isMark(")")
    let isCued =
      before?.isOne(of: Self.yearCues) == true
      || before?.isMark(":") == true && index > 1
        && words[index - 2].isOne(of: ["year", "عام", "العام"])
      || isListed(words, index, dates)
      || isSubject(words, index)
    guard isBracket || isCued || isRange(words, index, dates) || isDecade(words, index) else {
      return nil
    }
    if isDecade(words, index) {
      return Found(
        first: index, end: index + 2,
        time: StatedTime(.span(from: .year(year), through: .year(year + 9))))
    }
    let opening = opening(words, index)
    if opening.isSince {
      return Found(
        first: opening.first, end: index + 1,
        time: StatedTime(.span(from: .year(year), through: nil)))
    }
    if let half = part(words, index, year) { return half }
    if let joined = span(
      words, index, .year(year), index + 1,
      { place in
        dates.year(place).map { (.year($0), place + 1) }
      })
    {
      return joined
    }
    return Found(first: index, end: index + 1, time: StatedTime(.date(.year(year))))
  }

  /// "in 2015 and 2017": a year joined to the one before it.
  private func isListed(_ words: [Word], _ index: Int, _ dates: DateReading) -> Bool {
    guard index > 1, ["and", "or", "و", "او", ",", "،"].contains(words[index - 1].folded) else {
      return false
    }
    // "between 2013 and 2017" is read from its beginning.
    return dates.year(index - 2) != nil
      && index > 2 && words[index - 3].isOne(of: Self.yearCues)
  }

  /// "2018 was the deadliest year": a year at the beginning of a sentence, with its verb.
  private func isSubject(_ words: [Word], _ index: Int) -> Bool {
    let isFirst =
      index == 0 || words[index].startsParagraph || words[index].startsLine
      || words[index - 1].isMark(".") && words[index].isSpaced
    return isFirst
      && words[safe: index + 1]?.isOne(of: ["was", "is", "saw", "brought", "had", "marked", "كان"])
        == true
  }

  private func isRange(_ words: [Word], _ index: Int, _ dates: DateReading) -> Bool {
    guard index + 2 < words.count else { return false }
    return !words[index + 1].isSpaced
      && (words[index + 1].isMark("-") || words[index + 1].isMark("–")
        // A financial year.
        || words[index + 1].isMark("/") && dates.year(index + 2) == Int(words[index].value) + 1)
      && dates.year(index + 2) != nil
  }

  private func isDecade(_ words: [Word], _ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].folded == "s" && !words[index + 1].isSpaced
      && Int(words[index].value) % 10 == 0
  }

  /// "the first half of 2024", النصف الأول من عام 2024
  private func part(_ words: [Word], _ index: Int, _ year: Int) -> Found? {
    var place = index - 1
    while place > 0, Self.small.contains(words[place].folded) || words[place].folded == "من" {
      place -= 1
    }
    guard place >= 1 else { return nil }
    let first = words[place - 1].folded
    let second = words[place].folded
    let isFirst = first == "first" || second == "الاول"
    let isSecond = first == "second" || second == "الثاني"
    guard second == "half" || first.hasSuffix("النصف"), isFirst || isSecond else { return nil }
    return Found(
      first: place - 1, end: index + 1,
      time: StatedTime(
        .span(
          from: .month(year, isFirst ? 1 : 7), through: .month(year, isFirst ? 6 : 12))))
  }
}

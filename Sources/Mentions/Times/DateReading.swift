import Record

/// Dates written with a month: "9 September 2024", "September 9, 2024", "أيلول/سبتمبر 2024",
/// "22 and 23 September", "2024-09-09".
struct DateReading {
  /// A date as it is written; the year may be missing.
  struct Written {
    var year: Int?
    var month: Int
    var day: Int?
    /// The last day, of "22 and 23 September".
    var lastDay: Int?
    var end: Int
    var particles = 0

    /// As a date, with a year that is missing given from outside.
    func date(_ fallback: Int?) -> PartialDate? {
      guard let year = year ?? fallback else { return nil }
      guard let day else { return .month(year, month) }
      return CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }

    func last(_ fallback: Int?) -> PartialDate? {
      guard let year = year ?? fallback, let lastDay else { return nil }
      return CalendarDate(year: year, month: month, day: lastDay).map { .day($0) }
    }
  }

  let words: [Word]

  /// The date that begins at a word.
  func read(_ index: Int) -> Written? {
    if words[index].kind == .number { return dayFirst(index) ?? iso(index) }
    guard let month = MonthNames.month(words, index) else { return nil }
    let place = month.end
    // "September 9, 2024"
    if !words[index].isArabic, place < words.count, let day = day(place),
      words[safe: place + 1]?.isOne(of: ["per", "percent"]) != true,
      words[safe: place + 1]?.isMark("%") != true
    {
      var end = place + 1
      if end < words.count, isOrdinal(end) { end += 1 }
      var written = closed(month.month, day: day, end, month.particles)
      if end + 1 < words.count,
        words[end].isMark("-") || words[end].isMark("–") || words[end].folded == "and",
        let last = self.day(end + 1), last > day
      {
        written = closed(month.month, day: day, end + 2, month.particles)
        written.lastDay = last
      }
      return written
    }
    let written = closed(month.month, day: nil, place, month.particles)
    // A month alone is one in a text only with a cue or its year: "may", "march" are words.
    if written.year == nil, !words[index].isArabic, ["may", "march"].contains(words[index].folded),
      !isMonth(index)
    {
      return nil
    }
    return written
  }

  /// "in May", "last March", "March of last year"
  private func isMonth(_ index: Int) -> Bool {
    guard words[index].isCapital else { return false }
    let before = index > 0 ? words[index - 1].folded : ""
    let after = words[safe: index + 1]?.folded
    return ["in", "last", "next", "since", "until", "by", "early", "late", "mid", "this", "of"]
      .contains(before)
      || after == "of" && words[safe: index + 2]?.isOne(of: ["last", "this", "next"]) == true
  }

  private func dayFirst(_ index: Int) -> Written? {
    guard let first = day(index) else { return nil }
    var place = index + 1
    if isOrdinal(place) { place += 1 }
    var last: Int?
    // "22 and 23 September", "22-23 September", "من 22 إلى 23"
    if place + 1 < words.count, isJoin(place), let second = day(place + 1), second > first {
      last = second
      place += 2
      if isOrdinal(place) { place += 1 }
    } else if place < words.count, words[place].kind == .word, words[place].folded == "و",
      place + 1 < words.count, let second = day(place + 1), second > first
    {
      last = second
      place += 2
    }
    if place < words.count, ["of", "من", "day"].contains(words[place].folded) { place += 1 }
    guard let month = MonthNames.month(words, place) else { return nil }
    var written = closed(month.month, day: first, month.end, 0)
    written.lastDay = last
    return written
  }

  /// A day of a month.
  func day(_ index: Int) -> Int? {
    guard index < words.count, words[index].kind == .number, !words[index].hasDecimals,
      words[index].digits <= 2, !words[index].isGrouped, (1...31).contains(Int(words[index].value))
    else { return nil }
    return Int(words[index].value)
  }

  private func isOrdinal(_ index: Int) -> Bool {
    index < words.count && !words[index].isSpaced
      && ["st", "nd", "rd", "th"].contains(words[index].folded)
  }

  private func isJoin(_ index: Int) -> Bool {
    ["-", "–", "—", "and", "to", "و", "الي", "/"].contains(words[index].folded)
  }

  /// A date with the year behind it.
  private func closed(_ month: Int, day: Int?, _ index: Int, _ particles: Int) -> Written {
    var place = index
    while place < words.count, words[place].isMark(",") || words[place].isMark("،") { place += 1 }
    if place < words.count,
      ["من", "عام", "سنه", "لعام", "of", "للعام"].contains(words[place].folded)
    {
      place += 1
      if place < words.count, ["عام", "العام", "سنه"].contains(words[place].folded) { place += 1 }
    }
    if let year = year(place) {
      return Written(year: year, month: month, day: day, end: place + 1, particles: particles)
    }
    return Written(year: nil, month: month, day: day, end: index, particles: particles)
  }

  /// A year in four digits.
  func year(_ index: Int) -> Int? {
    guard index < words.count, words[index].kind == .number, words[index].digits == 4,
      !words[index].isGrouped, !words[index].hasDecimals,
      (1900...2100).contains(Int(words[index].value))
    else { return nil }
    return Int(words[index].value)
  }

  private func iso(_ index: Int) -> Written? {
    guard let year = year(index), index + 4 < words.count, words[index + 1].isMark("-"),
      words[index + 3].isMark("-"), !words[index + 1].isSpaced, !words[index + 3].isSpaced,
      words[index + 2].digits == 2, words[index + 4].digits == 2,
      (1...12).contains(Int(words[index + 2].value)), let day = day(index + 4)
    else { return nil }
    return Written(year: year, month: Int(words[index + 2].value), day: day, end: index + 5)
  }
}

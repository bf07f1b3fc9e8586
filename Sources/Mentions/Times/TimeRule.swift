import Record

/// Dates, spans, lengths and intervals of time.
struct TimeRule {
  /// The day on which the text was written; nil where it is not known.
  let day: CalendarDate?

  func read(_ draft: inout Draft) {
    let dates = DateReading(words: draft.words)
    var lastYear: Int?
    var index = 0
    while index < draft.words.count {
      guard !draft.isTaken[index] else {
        index += 1
        continue
      }
      let found =
        dated(draft.words, index, dates) ?? years(draft.words, index, dates)
        ?? interval(draft.words, index) ?? relative(draft.words, index, lastYear)
        ?? length(draft.words, index)
      guard let found,
        draft.take(found.first, found.end, .time(found.time), particles: found.particles)
      else {
        index += 1
        continue
      }
      if case .date(let date) = found.time.form { lastYear = date.earliest.year }
      if case .span(_, let through?) = found.time.form { lastYear = through.earliest.year }
      index = found.end
    }
  }

  private struct Found {
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
    return Self.since.contains(words[place - 1].folded) ? (place - 1, true) : (index, false)
  }

  private func dated(_ words: [Word], _ index: Int, _ dates: DateReading) -> Found? {
    guard let written = dates.read(index) else { return nil }
    let fallback = written.year == nil ? year(written.month, written.day) : nil
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
    let isFrom = index > 0 && ["from", "between", "من", "بين"].contains(words[opening].folded)
    let isHyphen = !words[end].isSpaced && (words[end].isMark("-") || words[end].isMark("–"))
    guard isFrom || isHyphen else { return nil }
    var place = end
    guard
      ["to", "and", "until", "through", "الي", "و", "حتي", "-", "–"].contains(words[place].folded)
    else {
      // و is written onto the next word.
      guard words[place].isArabic, words[place].folded.hasPrefix("و") else { return nil }
      return nil
    }
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
    let isCued = before.map { Self.yearCues.contains($0.folded) } == true
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

  private func isRange(_ words: [Word], _ index: Int, _ dates: DateReading) -> Bool {
    guard index + 2 < words.count else { return false }
    return !words[index + 1].isSpaced
      && (words[index + 1].isMark("-") || words[index + 1].isMark("–"))
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

  /// "every 12 months", كل 12 شهرا, "annually"
  private func interval(_ words: [Word], _ index: Int) -> Found? {
    let word = words[index].folded
    if ["annually", "yearly", "سنويا"].contains(word) {
      return CalendarDuration(1, .years).map {
        Found(first: index, end: index + 1, time: StatedTime(.every($0)))
      }
    }
    guard ["every", "each", "كل", "وكل"].contains(word), index + 1 < words.count else { return nil }
    if let (unit, end) = TimeUnits.unit(words, index + 1) {
      return CalendarDuration(unit.count ?? 1, unit.unit).map {
        Found(first: index, end: end, time: StatedTime(.every($0)))
      }
    }
    guard let number = NumberWords.read(words, index + 1),
      let (unit, end) = TimeUnits.unit(words, number.end),
      let duration = CalendarDuration(Int(min(number.value, 1e4)), unit.unit)
    else { return nil }
    return Found(first: index, end: end, time: StatedTime(.every(duration)))
  }

  /// "for six months", لمدة ستة أشهر, "12-month cycle"
  private func length(_ words: [Word], _ index: Int) -> Found? {
    if let (unit, end) = TimeUnits.unit(words, index), let count = unit.count {
      return CalendarDuration(count, unit.unit).map {
        Found(first: index, end: end, time: StatedTime(.duration($0)))
      }
    }
    guard let number = NumberWords.read(words, index), !number.isOne || number.end < words.count
    else { return nil }
    var place = number.end
    if place < words.count, words[place].isMark("-") { place += 1 }
    guard let (unit, end) = TimeUnits.unit(words, place), number.value == number.value.rounded(),
      let duration = CalendarDuration(Int(min(max(number.value, 0), 1e5)), unit.unit)
    else { return nil }
    // "the last ten years", خلال السنوات العشر الماضية
    if let day, index > 0,
      ["last", "past", "previous", "preceding"].contains(words[index - 1].folded)
    {
      return Found(first: index - 1, end: end, time: past(duration, day))
    }
    if let day, end < words.count,
      ["الماضيه", "الاخيره", "الماضي", "المنصرمه"].contains(words[end].folded)
    {
      return Found(first: index, end: end + 1, time: past(duration, day))
    }
    let isCycle =
      end < words.count && ["cycle", "cycles", "interval", "intervals"].contains(words[end].folded)
      || words[max(0, index - 3)..<index].contains {
        ["دوره", "بدوره", "دورته", "فواصل"].contains($0.folded)
      }
    return Found(
      first: index, end: end, time: StatedTime(isCycle ? .every(duration) : .duration(duration)),
      particles: number.particles)
  }

  private func past(_ duration: CalendarDuration, _ day: CalendarDate) -> StatedTime {
    StatedTime(
      .span(from: .day(duration.before(day).adding(days: 1)), through: .day(day)), isRelative: true)
  }

  private static let table = PhraseTable<Relative>([
    (.year(-1), "last year|العام الماضي|السنة الماضية|العام المنصرم|العام الفائت"),
    (
      .previousYear,
      "the previous year|the preceding year|the year before|a year earlier|العام السابق|السنة السابقة|العام الذي سبقه|العام الذي قبله"
    ),
    (
      .year(0),
      "this year|the current year|هذا العام|هذه السنة|العام الجاري|العام الحالي|السنة الجارية"
    ),
    (.year(1), "next year|the coming year|العام المقبل|العام القادم|السنة المقبلة"),
    (.month(-1), "last month|the previous month|الشهر الماضي|الشهر المنصرم"),
    (.month(0), "this month|the current month|هذا الشهر|الشهر الجاري|الشهر الحالي"),
    (.month(1), "next month|الشهر المقبل|الشهر القادم"),
    (.day(0), "today|هذا اليوم"), (.day(-1), "yesterday|أمس|يوم أمس"),
    (.day(1), "tomorrow|غدا|يوم غد"),
    (.months(12), "the past year|over the last year|the past twelve months"),
    (.months(120), "the past decade|the last decade|العقد الماضي|العقد الأخير"),
  ])

  private enum Relative: Sendable {
    case year(Int), month(Int), day(Int), months(Int), previousYear
  }

  private static let weekdays = PhraseTable<Int>([
    (0, "Monday|الاثنين|الإثنين"), (1, "Tuesday|الثلاثاء"), (2, "Wednesday|الأربعاء"),
    (3, "Thursday|الخميس"), (4, "Friday|الجمعة"), (5, "Saturday|السبت"), (6, "Sunday|الأحد"),
  ])

  private func relative(_ words: [Word], _ index: Int, _ lastYear: Int?) -> Found? {
    guard let day else { return nil }
    if words[index].folded == "اليوم", index + 1 < words.count,
      !["الدولي", "العالمي", "الاول", "التالي", "نفسه", "السابق"].contains(words[index + 1].folded)
    {
      return Found(
        first: index, end: index + 1, time: StatedTime(.date(.day(day)), isRelative: true))
    }
    if let match = Self.table.match(words, at: index) {
      let form: StatedTime.Form
      switch match.value {
      case .year(let shift): form = .date(.year(day.year + shift))
      case .previousYear: form = .date(.year((lastYear ?? day.year) - 1))
      case .month(let shift):
        let other = day.adding(months: shift)
        form = .date(.month(other.year, other.month))
      case .day(let shift): form = .date(.day(day.adding(days: shift)))
      case .months(let count):
        form = .span(from: .day(day.adding(months: -count).adding(days: 1)), through: .day(day))
      }
      return Found(
        first: index, end: index + match.count, time: StatedTime(form, isRelative: true),
        particles: match.particles)
    }
    return weekday(words, index, day)
  }

  /// "this Monday", "last Friday", يوم الاثنين المقبل; a weekday right before its date is no time of its own.
  private func weekday(_ words: [Word], _ index: Int, _ day: CalendarDate) -> Found? {
    guard words[index].isCapital || words[index].isArabic,
      let match = Self.weekdays.match(words, at: index)
    else { return nil }
    let end = index + match.count
    let dates = DateReading(words: words)
    for place in end..<min(end + 3, words.count) where dates.read(place) != nil { return nil }
    // 1 January 1970 was a Thursday, the fourth day of the week.
    let own = ((Int(day.dayNumber) + 3) % 7 + 7) % 7
    let before = index > 0 ? words[index - 1].folded : ""
    let after = end < words.count ? words[end].folded : ""
    let isNext = ["next", "coming"].contains(before) || ["المقبل", "القادم"].contains(after)
    let isLast = ["last", "past"].contains(before) || after == "الماضي"
    let isThis = before == "this" || after == "هذا" || before == "هذا"
    let isDay = ["on", "يوم"].contains(before)
    guard isNext || isLast || isThis || isDay else { return nil }
    let ahead = (match.value - own + 7) % 7
    let shift = isLast ? (ahead == 0 ? -7 : ahead - 7) : isNext && ahead == 0 ? 7 : ahead
    let isAfter = ["المقبل", "القادم", "الماضي"].contains(after)
    return Found(
      first: isNext || isLast || isThis ? (isAfter ? index : max(0, index - 1)) : index,
      end: isAfter ? end + 1 : end,
      time: StatedTime(.date(.day(day.adding(days: shift))), isRelative: true))
  }
}

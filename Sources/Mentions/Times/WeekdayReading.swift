import Record

/// Days named by their weekday: "this Monday", "last Friday", "on Monday", يوم الاثنين المقبل.
struct WeekdayReading {
  let words: [Word]
  /// The day on which the text was written.
  let day: CalendarDate

  private static let weekdays = PhraseTable<Int>([
    (0, "Monday|الاثنين|الإثنين"), (1, "Tuesday|الثلاثاء"), (2, "Wednesday|الأربعاء"),
    (3, "Thursday|الخميس"), (4, "Friday|الجمعة"), (5, "Saturday|السبت"), (6, "Sunday|الأحد"),
  ])

  /// The weekday of a day, 0 for Monday: 1 January 1970 was a Thursday.
  static func weekday(_ day: CalendarDate) -> Int { ((Int(day.dayNumber) + 3) % 7 + 7) % 7 }

  /// The day that a word names; a weekday right before its date, or behind "yesterday" or "today", is no
  /// time of its own.
  func read(_ index: Int) -> TimeRule.Found? {
    guard words[index].isCapital || words[index].isArabic,
      let match = Self.weekdays.match(words, at: index)
    else { return nil }
    let end = index + match.count
    let dates = DateReading(words: words)
    for place in end..<min(end + 3, words.count) where dates.read(place) != nil { return nil }
    let before = index > 0 ? words[index - 1].folded : ""
    let after = end < words.count ? words[end].folded : ""
    let isNext = ["next", "coming"].contains(before) || ["المقبل", "القادم"].contains(after)
    let isLast = ["last", "past"].contains(before) || after == "الماضي"
    let isThis = before == "this" || after == "هذا" || before == "هذا"
    let isDay = ["on", "يوم", "مساء", "صباح", "ظهر", "ليل", "فجر"].contains(before)
    guard isNext || isLast || isThis || isDay else { return nil }
    let ahead = (match.value - Self.weekday(day) + 7) % 7
    let shift: Int
    if isLast || isDay && ahead > 0 && Tense.isPast(words, at: index) {
      shift = ahead == 0 ? -7 : ahead - 7
    } else {
      shift = isNext && ahead == 0 ? 7 : ahead
    }
    let isAfter = ["المقبل", "القادم", "الماضي"].contains(after)
    return TimeRule.Found(
      first: isNext || isLast || isThis ? (isAfter ? index : max(0, index - 1)) : index,
      end: isAfter ? end + 1 : end,
      time: StatedTime(.date(.day(day.adding(days: shift))), isRelative: true))
  }
}

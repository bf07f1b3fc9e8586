import Record

/// Times reckoned from the day of the text or from a time named before: "last year", "two months ago",
/// "that day", يوم الاثنين المقبل.
struct RelativeTimeReading {
  let words: [Word]
  /// The day on which the text was written; nil where it is not known.
  let day: CalendarDate?

  /// The times that a text has named before a place.
  struct Before {
    var year: Int?
    /// The last date, as precisely as it was named.
    var date: PartialDate?
    var month: PartialDate?
    var day: CalendarDate?

    /// Keeps what "that year" or "that day" may mean afterwards.
    mutating func note(_ time: StatedTime) {
      let date: PartialDate
      switch time.form {
      case .date(let own): date = own
      case .span(_, let through?): date = through
      default: return
      }
      let first = date.earliest
      year = first.year
      self.date = date
      if case .day(let own) = date { day = own }
      if date.precision != .year { month = .month(first.components.year, first.components.month) }
    }
  }

  private enum Relative: Sendable {
    case year(Int), month(Int), week(Int), day(Int), months(Int)
    /// Years from the one named before.
    case fromNamed(Int)
    case namedDay, namedMonth, nextDay
    /// Up to the day of the text.
    case toDate
  }

  private static let table = PhraseTable<Relative>([
    (.year(-1), "last year|العام الماضي|السنة الماضية|العام المنصرم|العام الفائت"),
    (
      .fromNamed(-1),
      "the previous year|the preceding year|the year before|a year earlier|one year earlier|العام السابق|السنة السابقة|العام الذي سبقه|العام الذي قبله"
    ),
    (
      .fromNamed(1),
      "the following year|the next year|the year after|a year later|one year later|العام التالي|السنة التالية|العام الذي تلاه|بعد ذلك بعام|بعد ذلك بسنة"
    ),
    (
      .fromNamed(0),
      "that year|the same year|that same year|ذلك العام|تلك السنة|العام نفسه|العام ذاته|السنة نفسها|نفس العام|السنة ذاتها"
    ),
    (
      .namedDay,
      "that day|the same day|that same day|ذلك اليوم|اليوم نفسه|اليوم ذاته|نفس اليوم"
    ),
    (.nextDay, "the next day|the following day|اليوم التالي"),
    (.namedMonth, "that month|the same month|ذلك الشهر|الشهر نفسه|الشهر ذاته|نفس الشهر"),
    (
      .year(0),
      "this year|the current year|هذا العام|هذه السنة|العام الجاري|العام الحالي|السنة الجارية"
    ),
    (.year(1), "next year|the coming year|العام المقبل|العام القادم|السنة المقبلة"),
    (.month(-1), "last month|the previous month|الشهر الماضي|الشهر المنصرم"),
    (
      .month(0),
      "this month|the current month|هذا الشهر|الشهر الجاري|الشهر الحالي|منتصف الشهر|أوائل الشهر|أواخر الشهر|مطلع الشهر"
    ),
    (.month(1), "next month|الشهر المقبل|الشهر القادم"),
    (.week(-1), "last week|الأسبوع الماضي|الأسبوع المنصرم"),
    (.week(0), "this week|هذا الأسبوع|الأسبوع الجاري"),
    (.week(1), "next week|الأسبوع المقبل|الأسبوع القادم"),
    (.day(0), "today|هذا اليوم"), (.day(-1), "yesterday|أمس|يوم أمس"),
    (.day(1), "tomorrow|غدا|يوم غد"),
    (.toDate, "so far|to date|حتى اليوم|حتى الآن|حتى تاريخه|إلى اليوم|إلى الآن"),
    (.months(12), "the past year|over the last year|the past twelve months"),
    (.months(120), "the past decade|the last decade|العقد الماضي|العقد الأخير"),
  ])

  /// The time that begins at a word.
  func read(_ index: Int, _ before: Before) -> TimeRule.Found? {
    guard let day else { return nil }
    if words[index].folded == "اليوم", index + 1 < words.count,
      ![
        "الدولي", "العالمي", "الاول", "التالي", "نفسه", "ذاته", "السابق", "الاخير", "الثاني",
        "الثالث",
        "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الوطني", "المحدد",
        "المقرر", "الواحد",
      ].contains(words[index + 1].folded)
    {
      return found(index, index + 1, .date(.day(day)))
    }
    if let dayOf = dayOfMonth(index, day, before) { return dayOf }
    if let match = Self.table.match(words, at: index) {
      guard let form = form(match.value, day, before) else { return nil }
      var own = found(index, index + match.count, form)
      own.particles = match.particles
      return own
    }
    return ago(index, day) ?? later(index, before)
      ?? WeekdayReading(words: words, day: day).read(index)
  }

  private func found(_ first: Int, _ end: Int, _ form: StatedTime.Form) -> TimeRule.Found {
    TimeRule.Found(first: first, end: end, time: StatedTime(form, isRelative: true))
  }

  private func form(_ relative: Relative, _ day: CalendarDate, _ before: Before) -> StatedTime
    .Form?
  {
    switch relative {
    case .year(let shift): return .date(.year(day.year + shift))
    case .fromNamed(0): return before.year.map { .date(.year($0)) }
    case .fromNamed(let shift): return .date(.year((before.year ?? day.year) + shift))
    case .namedDay: return before.day.map { .date(.day($0)) }
    case .nextDay: return before.day.map { .date(.day($0.adding(days: 1))) }
    case .namedMonth: return before.month.map { .date($0) }
    case .toDate: return .span(from: nil, through: .day(day))
    case .month(let shift):
      let other = day.adding(months: shift)
      return .date(.month(other.year, other.month))
    case .week(let shift): return week(of: day.adding(days: 7 * shift))
    case .day(let shift): return .date(.day(day.adding(days: shift)))
    case .months(let count):
      return .span(from: .day(day.adding(months: -count).adding(days: 1)), through: .day(day))
    }
  }

  /// Monday through Sunday.
  private func week(of day: CalendarDate) -> StatedTime.Form {
    let monday = day.adding(days: -WeekdayReading.weekday(day))
    return .span(from: .day(monday), through: .day(monday.adding(days: 6)))
  }

  /// 27 من الشهر نفسه, "the 31st of last month": a day of a month that is not named.
  private func dayOfMonth(
    _ index: Int, _ day: CalendarDate, _ before: Before
  ) -> TimeRule.Found? {
    guard let number = DateReading(words: words).day(index) else { return nil }
    var place = index + 1
    if place < words.count, ["st", "nd", "rd", "th"].contains(words[place].folded) { place += 1 }
    guard place < words.count, words[place].isOne(of: ["من", "of"]),
      let match = words[safe: place + 1] == nil ? nil : Self.table.match(words, at: place + 1)
    else { return nil }
    let month: PartialDate
    switch match.value {
    case .month(let shift):
      let other = day.adding(months: shift)
      month = .month(other.year, other.month)
    case .namedMonth:
      guard let named = before.month else { return nil }
      month = named
    default: return nil
    }
    let first = month.earliest.components
    return CalendarDate(year: first.year, month: first.month, day: number).map {
      found(index, place + 1 + match.count, .date(.day($0)))
    }
  }

  /// "two months ago", قبل شهرين: as exactly as the unit says.
  private func ago(_ index: Int, _ day: CalendarDate) -> TimeRule.Found? {
    let isArabic = words[index].isOne(of: ["قبل"])
    guard let (unit, count, end) = counted(isArabic ? index + 1 : index), unit.factor == 1,
      isArabic || end < words.count && words[end].folded == "ago"
    else { return nil }
    let form: StatedTime.Form
    switch unit.unit {
    case .days: form = .date(.day(day.adding(days: -count)))
    case .weeks: form = week(of: day.adding(days: -7 * count))
    case .months:
      let other = day.adding(months: -count)
      form = .date(.month(other.year, other.month))
    case .years: form = .date(.year(day.year - count))
    }
    return found(index, isArabic ? end : end + 1, form)
  }

  /// "two years later", بعد ذلك بعامين: from the year that was named before.
  private func later(_ index: Int, _ before: Before) -> TimeRule.Found? {
    let isArabic = words[index].isOne(of: ["بعد"])
    guard let date = before.date, let (unit, count, end) = counted(isArabic ? index + 1 : index)
    else { return nil }
    let word = end < words.count ? words[end].folded : ""
    // "two years after the war" is reckoned from something else.
    guard isArabic ? !["من", "علي"].contains(word) : ["later", "earlier"].contains(word) else {
      return nil
    }
    let shift = word == "earlier" ? -count * unit.factor : count * unit.factor
    let months: Int
    switch unit.unit {
    case .years: months = 12 * shift
    case .months: months = shift
    default: return nil
    }
    return found(index, isArabic ? end : end + 1, .date(shifted(date, by: months)))
  }

  /// A date so many months on, as precisely as it was named; months from a year alone are reckoned from its end.
  private func shifted(_ date: PartialDate, by months: Int) -> PartialDate {
    if date.precision == .year, months % 12 == 0 {
      return .year(date.earliest.year + months / 12)
    }
    let own = date.precision == .year ? date.latest : date.earliest
    let moved = own.monthStart.adding(months: months)
    return .month(moved.year, moved.components.month)
  }

  /// A number of units of time; "a" is one.
  private func counted(_ index: Int) -> (unit: TimeUnits.Unit, count: Int, end: Int)? {
    guard index < words.count else { return nil }
    if let (unit, end) = TimeUnits.unit(words, index) {
      // "some days ago", قبل أيام say no number.
      guard
        unit.count != nil
          || ["يوم", "اسبوع", "شهر", "عام", "سنه"].contains(words[index].folded)
      else { return nil }
      return (unit, unit.count ?? 1, end)
    }
    if ["a", "an"].contains(words[index].folded), let (unit, end) = TimeUnits.unit(words, index + 1)
    {
      return (unit, 1, end)
    }
    guard let number = NumberWords.read(words, index), number.value == number.value.rounded(),
      (0...1000).contains(number.value), let (unit, end) = TimeUnits.unit(words, number.end)
    else { return nil }
    return (unit, Int(number.value), end)
  }

  private static let following: Set<String> = ["المقبل", "القادم"]
  private static let preceding: Set<String> = ["الماضي", "المنصرم", "الفائت"]

  /// The year of a date that is written without one but with a word on it: "March of last year",
  /// آذار/مارس من هذا العام, "last March", "20 December last".
  func year(
    of date: DateReading.Written, at index: Int, _ named: Before
  ) -> (year: Int, end: Int)? {
    guard let day else { return nil }
    if index > 0, words[index - 1].folded == "that", let year = named.year {
      return (year, date.end)
    }
    var place = date.end
    if place < words.count, ["of", "من"].contains(words[place].folded) { place += 1 }
    if place < words.count, let match = Self.table.match(words, at: place),
      case .year(let shift) = match.value
    {
      return (day.year + shift, place + match.count)
    }
    if place > date.end, place < words.count, let match = Self.table.match(words, at: place),
      case .fromNamed(let shift) = match.value, let year = named.year
    {
      return (year + shift, place + match.count)
    }
    let before = index > 0 ? words[index - 1].folded : ""
    let after = date.end < words.count ? words[date.end] : nil
    let isAfter = after?.isOne(of: Self.preceding) == true
    if before == "last" || isAfter {
      let end = isAfter ? date.end + 1 : date.end
      return (first(of: date, day.year) <= day ? day.year : day.year - 1, end)
    }
    let isNext = after?.isOne(of: Self.following) == true
    if before == "next" || isNext {
      let end = isNext ? date.end + 1 : date.end
      return (first(of: date, day.year) > day ? day.year : day.year + 1, end)
    }
    return nil
  }

  private func first(of date: DateReading.Written, _ year: Int) -> CalendarDate {
    date.date(year)?.earliest ?? PartialDate.year(year).earliest
  }
}

import Record

/// Lengths and intervals of time.
extension TimeRule {
  /// "every 12 months", كل 12 شهرا, "annually"
  func interval(_ words: [Word], _ index: Int) -> Found? {
    let word = words[index].folded
    if ["annually", "yearly", "سنويا"].contains(word) {
      return CalendarDuration(1, .years).map {
        Found(first: index, end: index + 1, time: StatedTime(.every($0)))
      }
    }
    guard ["every", "each", "كل", "وكل"].contains(word), index + 1 < words.count else { return nil }
    if let (unit, end) = TimeUnits.unit(words, index + 1) {
      return CalendarDuration((unit.count ?? 1) * unit.factor, unit.unit).map {
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
  func length(_ words: [Word], _ index: Int) -> Found? {
    if let (unit, end) = TimeUnits.unit(words, index), let count = unit.count {
      return CalendarDuration(count * unit.factor, unit.unit).map {
        Found(first: index, end: end, time: StatedTime(.duration($0)))
      }
    }
    if let another = another(words, index) { return another }
    guard let number = NumberWords.read(words, index), !number.isOne || number.end < words.count
    else { return nil }
    var place = number.end
    if place < words.count, words[place].isMark("-") { place += 1 }
    // "one more year"
    if place < words.count, Self.more.contains(words[place].folded) { place += 1 }
    guard let (unit, end) = TimeUnits.unit(words, place), number.value == number.value.rounded(),
      let duration = CalendarDuration(
        Int(min(max(number.value, 0), 1e5)) * unit.factor, unit.unit)
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

  private static let more: Set<String> = ["more", "additional", "further", "full"]

  /// "another year", سنة أخرى: one more.
  private func another(_ words: [Word], _ index: Int) -> Found? {
    // "for a decade"
    if words[index].folded == "a", let (unit, end) = TimeUnits.unit(words, index + 1),
      unit.factor > 1
    {
      return CalendarDuration(unit.factor, unit.unit).map {
        Found(first: index, end: end, time: StatedTime(.duration($0)))
      }
    }
    let isEnglish = ["another", "further"].contains(words[index].folded)
    guard let (unit, end) = TimeUnits.unit(words, isEnglish ? index + 1 : index),
      // عقد is a decade and "held".
      isEnglish
        || unit.factor == 1 && end < words.count
          && ["اخري", "اضافيه", "اخر", "اضافي", "واحده", "واحد"].contains(words[end].folded)
    else { return nil }
    return CalendarDuration(unit.factor, unit.unit).map {
      Found(first: index, end: isEnglish ? end : end + 1, time: StatedTime(.duration($0)))
    }
  }

  private func past(_ duration: CalendarDuration, _ day: CalendarDate) -> StatedTime {
    StatedTime(
      .span(from: .day(duration.before(day).adding(days: 1)), through: .day(day)), isRelative: true)
  }
}

import Record

/// Words for days, weeks, months and years.
enum TimeUnits {
  /// A unit, and how many where the word itself says so: شهرين are two months.
  struct Unit: Sendable {
    let unit: CalendarDuration.Unit
    var count: Int?
    /// How many of the unit are one of what is named: 10 for decades.
    var factor = 1
  }

  private static let table = PhraseTable<Unit>([
    (Unit(unit: .days), "day|days|يوم|يوما|أيام"), (Unit(unit: .days, count: 2), "يومين|يومان"),
    (Unit(unit: .weeks), "week|weeks|أسبوع|أسبوعا|أسابيع"),
    (Unit(unit: .weeks, count: 2), "أسبوعين|أسبوعان"),
    (Unit(unit: .months), "month|months|شهر|شهرا|أشهر|شهور"),
    (Unit(unit: .months, count: 2), "شهرين|شهران"),
    (Unit(unit: .years), "year|years|سنة|سنوات|عام|عاما|أعوام"),
    (Unit(unit: .years, count: 2), "سنتين|سنتان|عامين|عامان"),
    (Unit(unit: .years, factor: 10), "decade|decades|عقد|عقدا|عقود"),
    (Unit(unit: .years, count: 2, factor: 10), "عقدين|عقدان"),
  ])

  /// The unit named at a word.
  static func unit(_ words: [Word], _ index: Int) -> (unit: Unit, end: Int)? {
    guard index < words.count, words[index].kind == .word,
      let match = table.match(words, at: index),
      match.particles == 0 || match.value.count != nil && match.particles == 1
    else { return nil }
    return (match.value, index + match.count)
  }
}

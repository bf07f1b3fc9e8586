import Record

/// Works out which yearly figures rest on too few months, from the figures themselves.
///
/// The publisher's program added up the month-ends it found and divided by 12, whatever their
/// number. A year of eleven months is then eight per cent too low, a year of one month is a twelfth.
/// Two signs give it away:
///
/// 1. **Steady contingents.** Some contributors keep the same number in a mission for years. The
///    three consecutive years in which most of them stay within 3 % are the base; the base with the
///    higher figures is preferred, since missing months only lower them. Against it, the median
///    ratio of steady contingents times 12 is the number of months in any other year. Under
///    eleven and a half, or with fewer than ten contingents to judge by, a year is incomplete.
/// 2. **Missing rows.** The file has a row for every contributor in every mission and year; a
///    mission and year with fewer rows has lost contributors.
struct IncompleteYears {
  private struct Contingent: Hashable {
    let contributor: Int32
    let mission: Int32
  }

  private var figures: [Contingent: [Int: Int]] = [:]
  private var rows: [Int: [Int32: Int]] = [:]
  private var contributors: Set<Int32> = []

  /// The span within which a contingent counts as steady.
  private static let steadiness = 1.03
  /// Too small a contingent says little: one person is a tenth of ten.
  private static let smallest = 10
  /// Below this number of months a year is incomplete.
  private static let fullYear = 11.5
  /// A year is not judged by fewer contingents.
  private static let fewest = 10

  /// Notes a published figure.
  mutating func add(year: Int, contributor: Int32, mission: Int32, value: Int) {
    figures[Contingent(contributor: contributor, mission: mission), default: [:]][year] = value
    rows[year, default: [:]][mission, default: 0] += 1
    contributors.insert(contributor)
  }

  /// The number of months in each year, as far as steady contingents tell; nil where too few do.
  func months() -> [Int: Double?] {
    let years = rows.keys.sorted()
    guard let base = base(years) else {
      return Dictionary(uniqueKeysWithValues: years.map { ($0, nil) })
    }
    let steady = steady(base)
    var months: [Int: Double?] = [:]
    for year in years {
      let ratios = steady.compactMap { contingent -> Double? in
        guard let figures = figures[contingent], let value = figures[year], value > 0,
          let reference = figures[base[1]]
        else { return nil }
        return Double(value) / Double(reference)
      }.sorted()
      let middle = ratios.count / 2
      months[year] =
        ratios.count < Self.fewest
        ? .some(nil)
        : 12 * (ratios.count % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2)
    }
    return months
  }

  /// The judgements for the store.
  func marks(snapshot: Int, identity: (Int32) -> EntityID) -> [ObservationMark] {
    var marks: [ObservationMark] = []
    let months = months()
    for year in rows.keys.sorted() {
      guard let count = months[year] ?? nil, count >= Self.fullYear else {
        marks.append(
          ObservationMark(
            snapshot: snapshot, mission: nil, period: Period(year: year), status: .incompleteYear))
        continue
      }
      for (mission, count) in (rows[year] ?? [:]).sorted(by: { $0.key < $1.key })
      where count < contributors.count {
        marks.append(
          ObservationMark(
            snapshot: snapshot, mission: identity(mission), period: Period(year: year),
            status: .incompleteYear))
      }
    }
    return marks
  }

  /// The three consecutive years to measure by.
  private func base(_ years: [Int]) -> [Int]? {
    var best: (years: [Int], contingents: Set<Contingent>)?
    for first in years where years.contains(first + 1) && years.contains(first + 2) {
      let candidate = [first, first + 1, first + 2]
      let contingents = steady(candidate)
      guard contingents.count >= Self.fewest else { continue }
      guard let current = best else {
        best = (candidate, contingents)
        continue
      }
      // Contingents steady in both: the base in which they are higher misses fewer months.
      let both = contingents.union(current.contingents)
      let higher = both.filter {
        figures[$0]?[candidate[1]] ?? 0 > figures[$0]?[current.years[1]] ?? 0
      }
      if higher.count * 2 > both.count { best = (candidate, contingents) }
    }
    return best?.years
  }

  /// The contingents that keep their number through some years.
  private func steady(_ years: [Int]) -> Set<Contingent> {
    Set(
      figures.compactMap { contingent, figures in
        let values = years.compactMap { figures[$0] }
        guard values.count == years.count, let low = values.min(), let high = values.max(),
          low >= Self.smallest, Double(high) / Double(low) <= Self.steadiness
        else { return nil }
        return contingent
      })
  }
}

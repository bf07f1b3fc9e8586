import Record
import Store

/// Uniformed person-time of missions, month by month, from the source that comes first for each
/// mission and month.
///
/// Missions under one umbrella of the publishers ("UNOSOM I and II") are one family here, since
/// deaths are published for the umbrella and strength for its parts.
struct PersonTime {
  /// One mission family in one month.
  struct Cell {
    let family: EntityID
    let month: Int
    let snapshot: Int
    let headcount: Double
  }

  /// The cells that have strength.
  let cells: [Cell]
  /// The missions of each family that occur.
  let members: [EntityID: [EntityID]]
  /// How many whole months the span has.
  let monthsAsked: Int

  /// Months counted from January of year 0.
  static func month(_ date: CalendarDate) -> Int { date.year * 12 + date.month - 1 }

  init(
    period: Period, missions: [EntityID], _ view: RecordView
  ) throws(IndicatorError) {
    let whole = period.monthEnds.filter { $0.monthStart >= period.from }
    monthsAsked = whole.count
    var best: [Int: [EntityID: Cell]] = [:]
    if let first = whole.first, let last = whole.last,
      let span = Period(from: first, through: last)
    {
      for coverage in view.coverage[.headcount] ?? [] where coverage.hasMission {
        let number = coverage.snapshot.snapshot.number
        var selection = Selection(measure: .headcount, snapshots: [number], period: span)
        selection.missions = missions
        let totals = try view.totals(selection, by: [.mission, .day])
        var found: [Int: [EntityID: Double]] = [:]
        for total in totals {
          guard let mission = total.mission, let day = total.day else { continue }
          found[Self.month(day), default: [:]][view.family(of: mission), default: 0] += total.value
        }
        for (month, families) in found {
          for (family, headcount) in families where best[month]?[family] == nil {
            best[month, default: [:]][family] = Cell(
              family: family, month: month, snapshot: number, headcount: headcount)
          }
        }
      }
    }
    cells = best.values.flatMap(\.values)
      .sorted { ($0.month, $0.family) < ($1.month, $1.family) }
    members = Dictionary(grouping: missions) { view.family(of: $0) }.mapValues { $0.sorted() }
  }

  /// Person-years of some families, each month-end standing for a twelfth of a year.
  func personYears(_ isIncluded: (Cell) -> Bool) -> Double? {
    Quantity<Stock>.personYears(
      monthEnds: cells.filter(isIncluded).map { Quantity($0.headcount) })
  }

  /// The selections that find the headcounts of some cells again.
  func headcountSelections(_ isIncluded: (Cell) -> Bool) -> [Selection] {
    selections(cells.filter(isIncluded), by: { $0.snapshot }).map { snapshot, missions, span in
      var selection = Selection(measure: .headcount, snapshots: [snapshot], period: span)
      selection.missions = missions
      return selection
    }
  }

  /// The selections that find the deaths in the months of some cells.
  func deathSelections(
    _ isIncluded: (Cell) -> Bool, like pattern: Selection
  ) -> [Selection] {
    selections(cells.filter(isIncluded), by: { _ in 0 }).map { _, missions, span in
      var selection = pattern
      selection.missions = missions
      selection.period = span
      return selection
    }
  }

  /// Families with the same runs of months share a selection.
  private func selections(
    _ cells: [Cell], by key: (Cell) -> Int
  ) -> [(Int, [EntityID], Period)] {
    struct Run: Hashable {
      let key: Int
      let first: Int
      let last: Int
    }
    var families: [Run: [EntityID]] = [:]
    for (group, cells) in Dictionary(grouping: cells, by: { Pair(key($0), $0.family) }) {
      let months = cells.map(\.month).sorted()
      var start = 0
      for index in months.indices
      where index + 1 == months.count || months[index + 1] != months[index] + 1 {
        let run = Run(key: group.key, first: months[start], last: months[index])
        families[run, default: []].append(group.family)
        start = index + 1
      }
    }
    return families.map { run, families in
      let missions = families.flatMap { members[$0] ?? [] }.sorted()
      return (run.key, missions, Self.span(run.first, run.last))
    }.sorted { left, right in
      (left.2.from, left.2.through, left.0, left.1.first ?? "")
        < (right.2.from, right.2.through, right.0, right.1.first ?? "")
    }
  }

  private struct Pair: Hashable {
    let key: Int
    let family: EntityID
    init(_ key: Int, _ family: EntityID) {
      self.key = key
      self.family = family
    }
  }

  private static func span(_ first: Int, _ last: Int) -> Period {
    let from = PartialDate.month(first / 12, first % 12 + 1).earliest
    let through = PartialDate.month(last / 12, last % 12 + 1).latest
    return Period(from: from, through: through) ?? Period(day: from)
  }
}

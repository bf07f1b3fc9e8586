import Record
import Store

/// The financial years of missions of which a source states the money, each mission and year from the
/// source that comes first.
///
/// A financial year runs from 1 July to 30 June and is shorter for a mission that opens or closes in
/// it; it lies in the span of a question when its first day does. Totals that stand in the same tables
/// are left out: the classes add up to them.
struct FinancialYears {
  /// One mission in one financial year, and the file that states it.
  struct Cell: Hashable {
    let mission: EntityID
    let start: CalendarDate
    let snapshot: Int
  }

  /// The budget classes that add up to what a mission was given or spent.
  static let classes = ["military-and-police-personnel", "civilian-personnel", "operational-costs"]

  let measure: Measure
  /// How many rows of the files that state them were refused.
  private let refused: [Int: Int]
  /// In the order of time.
  let cells: [Cell]

  /// The financial years that a question is about.
  init(
    _ measure: Measure, _ request: FigureRequest, _ definition: IndicatorDefinition,
    _ view: RecordView
  ) throws(IndicatorError) {
    self.measure = measure
    var refused: [Int: Int] = [:]
    var known: Set<Pair> = []
    var cells: [Cell] = []
    for coverage in PublishedCounts.sources(of: measure, for: request, view) {
      var selection = PublishedCounts.selection(measure, coverage, request, definition, view)
      selection.categories = Self.classes
      var found: [Pair] = []
      for total in try view.totals(selection, by: [.mission, .day]) {
        guard let mission = total.mission, let start = total.day else { continue }
        let pair = Pair(mission: mission, start: start)
        if known.contains(pair) { continue }
        found.append(pair)
        cells.append(
          Cell(mission: mission, start: start, snapshot: coverage.snapshot.snapshot.number))
      }
      known.formUnion(found)
      refused[coverage.snapshot.snapshot.number] = coverage.snapshot.tally.quarantined
    }
    self.refused = refused
    self.cells = cells.sorted { ($0.start, $0.mission) < ($1.start, $1.mission) }
  }

  private init(_ years: FinancialYears, _ cells: [Cell]) {
    measure = years.measure
    refused = years.refused
    self.cells = cells
  }

  /// Some of the financial years.
  func filter(_ isIncluded: (Cell) -> Bool) -> FinancialYears {
    FinancialYears(self, cells.filter(isIncluded))
  }

  /// The financial years of which the same file states another measure as well.
  func stating(_ other: Measure, _ view: RecordView) throws(IndicatorError) -> FinancialYears {
    var stated: Set<Cell> = []
    for selection in counts.of(other).selections {
      for total in try view.totals(selection, by: [.mission, .day]) {
        guard let mission = total.mission, let start = total.day else { continue }
        stated.insert(Cell(mission: mission, start: start, snapshot: selection.snapshots[0]))
      }
    }
    return filter(stated.contains)
  }

  /// The money of these financial years.
  var counts: PublishedCounts {
    let byYear = Dictionary(grouping: cells) { Year(snapshot: $0.snapshot, start: $0.start) }
    var counts = PublishedCounts(
      selections: byYear.sorted {
        ($0.key.start, $0.key.snapshot) < ($1.key.start, $1.key.snapshot)
      }.map { year, cells in
        var selection = Selection(
          measure: measure, snapshots: [year.snapshot], period: Period(day: year.start))
        selection.missions = cells.map(\.mission).sorted()
        selection.categories = Self.classes
        return selection
      })
    counts.notes = [.financialYears]
    let rows = Set(cells.map(\.snapshot)).reduce(0) { $0 + (refused[$1] ?? 0) }
    if rows > 0 { counts.notes.append(.refusedRows(rows)) }
    return counts
  }

  /// The last day of each financial year that does not end on the next 30 June.
  static func unusualEnds(_ view: RecordView) throws(IndicatorError) -> [Cell: CalendarDate] {
    let facts = try view.ask { record throws(StoreError) in
      try record.statements(property: FinancialYear.property)
    }
    var ends: [Cell: CalendarDate] = [:]
    for fact in facts {
      let days = (fact.value ?? "").split(separator: "/").compactMap { CalendarDate(iso: $0) }
      guard days.count == 2 else { continue }
      ends[Cell(mission: fact.entity, start: days[0], snapshot: fact.line.snapshot)] = days[1]
    }
    return ends
  }

  private struct Pair: Hashable {
    let mission: EntityID
    let start: CalendarDate
  }

  private struct Year: Hashable {
    let snapshot: Int
    let start: CalendarDate
  }
}

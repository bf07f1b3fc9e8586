import Indicators
import Intake
import Record
import Store

/// Compares two releases of one source row by row.
///
/// Rows are matched by their natural key, or as a whole where they have none; values in the one
/// spelling of their type, so that a release taken as JSON and one taken as comma-separated text
/// differ only in what they say. The publisher's running number and the day of the whole table say
/// nothing of a row (`Dataset.stamps`).
struct SourceComparison {
  private let source: String
  private let before: RecordView
  private let after: RecordView
  private let old: [Snapshot]
  private let new: [Snapshot]

  /// A row with its values by the letters of their column's name.
  private struct KnownRow {
    let line: LineID
    let values: [String: String]
  }

  /// The rows of a release by their keys, in the order of the file.
  private struct Rows {
    var keys: [String] = []
    var byKey: [String: KnownRow] = [:]
    /// Column names as the file writes them, by their letters, in order.
    var columns: [(folded: String, name: String)] = []

    mutating func add(_ row: KnownRow, key: String) {
      var unique = key
      var occurrence = 1
      while byKey[unique] != nil {
        occurrence += 1
        unique = "\(key)#\(occurrence)"
      }
      keys.append(unique)
      byKey[unique] = row
    }
  }

  init(
    source: String, before: RecordView, _ old: [Snapshot], after: RecordView, _ new: [Snapshot]
  ) {
    self.source = source
    self.before = before
    self.after = after
    self.old = old
    self.new = new
  }

  func difference() throws(IndicatorError) -> SourceDifference {
    let oldRows = try rows(old, before)
    let newRows = try rows(new, after)
    let stamps = Set(Dataset.stamps.map(ColumnName.fold))
    let oldColumns = Set(oldRows.columns.map(\.folded))
    let compared = newRows.columns.filter {
      oldColumns.contains($0.folded) && !stamps.contains($0.folded)
    }
    var lines: [LineDifference] = []
    var counts = DifferenceCounts()
    var unchanged = 0
    var byColumn: [String: Int] = [:]
    for key in newRows.keys {
      guard let row = newRows.byKey[key] else { continue }
      guard let other = oldRows.byKey[key] else {
        counts.add(.new)
        lines.append(
          LineDifference(
            kind: .new, key: key, before: nil, after: row.line,
            cells: cells(of: row, newRows, isAfter: true)))
        continue
      }
      let cells = compared.compactMap { column -> LineDifference.Cell? in
        let was = other.values[column.folded] ?? ""
        let now = row.values[column.folded] ?? ""
        return was == now ? nil : .init(column: column.name, before: was, after: now)
      }
      guard !cells.isEmpty else {
        unchanged += 1
        continue
      }
      counts.add(.changed)
      for cell in cells { byColumn[cell.column, default: 0] += 1 }
      lines.append(
        LineDifference(
          kind: .changed, key: key, before: other.line, after: row.line, cells: cells))
    }
    for key in oldRows.keys where newRows.byKey[key] == nil {
      guard let row = oldRows.byKey[key] else { continue }
      counts.add(.removed)
      lines.append(
        LineDifference(
          kind: .removed, key: key, before: row.line, after: nil,
          cells: cells(of: row, oldRows, isAfter: false)))
    }
    let newColumns = Set(newRows.columns.map(\.folded))
    let oldObservations = try observations(old, before)
    let newObservations = try observations(new, after)
    return SourceDifference(
      source: source, before: old, after: new, lines: lines, lineCounts: counts,
      unchanged: unchanged,
      observationCounts: Self.counts(from: oldObservations, to: newObservations),
      columns: byColumn.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { (column: $0.key, rows: $0.value) },
      addedColumns: oldRows.keys.isEmpty
        ? [] : newRows.columns.filter { !oldColumns.contains($0.folded) }.map(\.name),
      removedColumns: newRows.keys.isEmpty
        ? [] : oldRows.columns.filter { !newColumns.contains($0.folded) }.map(\.name),
      dimensions: Self.dimensions(lines, oldObservations, newObservations))
  }

  private func rows(
    _ snapshots: [Snapshot], _ view: RecordView
  ) throws(IndicatorError) -> Rows {
    var rows = Rows()
    for snapshot in snapshots {
      let lines = try view.ask { record throws(StoreError) in
        try record.lines(of: snapshot.number, rows: 1...Int(UInt32.max))
      }
      guard let first = lines.first,
        let table = PublishedTable(
          snapshot, first: first, dataset: view.sources[source]?.dataset)
      else { continue }
      let folded = table.columns.map(ColumnName.fold)
      for (folded, name) in zip(folded, table.columns)
      where !rows.columns.contains(where: { $0.folded == folded }) {
        rows.columns.append((folded, name))
      }
      // Whole rows are compared by their columns in one order, whatever the form they came in.
      let stamps = Set(Dataset.stamps.map(ColumnName.fold))
      for line in lines where !table.isHeader(line) {
        guard let cells = table.cells(line) else { continue }
        let canonical = table.canonical(cells)
        let whole = zip(folded, canonical).filter { !stamps.contains($0.0) }
          .sorted { $0.0 < $1.0 }.map(\.1)
        rows.add(
          KnownRow(
            line: line.id,
            values: Dictionary(zip(folded, canonical), uniquingKeysWith: { first, _ in first })),
          key: table.key(cells) ?? whole.joined(separator: " | "))
      }
    }
    return rows
  }

  private func cells(
    of row: KnownRow, _ rows: Rows, isAfter: Bool
  ) -> [LineDifference.Cell] {
    let stamps = Set(Dataset.stamps.map(ColumnName.fold))
    return rows.columns.compactMap { column in
      guard !stamps.contains(column.folded), let value = row.values[column.folded], !value.isEmpty
      else { return nil }
      return .init(
        column: column.name, before: isAfter ? "" : value, after: isAfter ? value : "")
    }
  }

  private func observations(
    _ snapshots: [Snapshot], _ view: RecordView
  ) throws(IndicatorError) -> [Observation] {
    var observations: [Observation] = []
    for snapshot in snapshots {
      try view.ask { record throws(StoreError) in
        try record.eachObservation(of: snapshot.number) { observations.append($0) }
      }
    }
    return observations
  }

  private struct Moment: Hashable {
    let series: SeriesKey
    let date: CalendarDate
  }

  /// Observations are compared by series and moment; several of one moment are added up.
  private static func counts(
    from old: [Observation], to new: [Observation]
  ) -> DifferenceCounts {
    func sums(_ observations: [Observation]) -> [Moment: Double] {
      var sums: [Moment: Double] = [:]
      for observation in observations {
        sums[Moment(series: observation.series, date: observation.date), default: 0] +=
          observation.value
      }
      return sums
    }
    let before = sums(old)
    let after = sums(new)
    var counts = DifferenceCounts()
    for (moment, value) in after {
      guard let other = before[moment] else {
        counts.add(.new)
        continue
      }
      if other != value { counts.add(.changed) }
    }
    for moment in before.keys where after[moment] == nil { counts.add(.removed) }
    return counts
  }

  /// The rows that differ by what their observations keep apart.
  private static func dimensions(
    _ lines: [LineDifference], _ old: [Observation], _ new: [Observation]
  ) -> [DimensionDifference] {
    let oldByLine = Dictionary(grouping: old, by: \.line)
    let newByLine = Dictionary(grouping: new, by: \.line)
    var counts: [Dimension: [String: DifferenceCounts]] = [:]
    for line in lines {
      let observations =
        line.after.flatMap { newByLine[$0] } ?? line.before.flatMap { oldByLine[$0] } ?? []
      var seen: [Dimension: Set<String>] = [:]
      for observation in observations {
        for (dimension, code) in codes(observation)
        where seen[dimension, default: []].insert(code).inserted {
          counts[dimension, default: [:]][code, default: DifferenceCounts()].add(line.kind)
        }
      }
    }
    return Dimension.allCases.compactMap { dimension in
      guard let entries = counts[dimension] else { return nil }
      return DimensionDifference(
        dimension: dimension,
        entries: entries.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }
          .map { (code: $0.key, counts: $0.value) })
    }
  }

  private static func codes(_ observation: Observation) -> [(Dimension, String)] {
    let series = observation.series
    var codes: [(Dimension, String)] = [(.year, String(observation.date.year))]
    if let mission = series.mission { codes.append((.mission, mission.rawValue)) }
    if let state = series.state { codes.append((.contributor, state.rawValue)) }
    if let incident = series.incident { codes.append((.type, incident.rawValue)) }
    if let personnel = series.personnel { codes.append((.personnel, personnel.rawValue)) }
    if let sex = series.sex { codes.append((.sex, sex.rawValue)) }
    if let category = series.category { codes.append((.category, category)) }
    return codes
  }
}

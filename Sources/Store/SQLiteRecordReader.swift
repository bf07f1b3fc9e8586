import Foundation
import GRDB
import Record

/// Answers questions from the SQLite store, which it never writes to.
public final class SQLiteRecordReader: RecordReader {
  private let database: DatabaseQueue
  /// Where the record is kept.
  public let path: String
  /// The identities with their numbers, which series refer to.
  private let numbers: [EntityID: Int64]
  private let identities: [Int64: EntityID]

  /// Opens a record.
  ///
  /// - Throws: `StoreError.missing` where there is none, `.otherLayout` where another version of the
  ///   program wrote it, `.unreadable` where the file is no record.
  public init(path: String) throws(StoreError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      // A published record is never written to: its pages are read where the system keeps them.
      configuration.prepareDatabase { db in
        try db.execute(sql: "PRAGMA mmap_size = 1073741824")
        try db.execute(sql: "PRAGMA cache_size = -8000")
      }
      database = try DatabaseQueue(path: path, configuration: configuration)
      let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version == Schema.version else {
        throw StoreError.otherLayout(path: path, found: version, expected: Schema.version)
      }
      let pairs = try database.read { db in
        try Row.fetchAll(db, sql: "SELECT number, id FROM entity").map { row in
          (number: row[0] as Int64, id: EntityID(rawValue: row[1]))
        }
      }
      numbers = Dictionary(uniqueKeysWithValues: pairs.map { ($0.id, $0.number) })
      identities = Dictionary(uniqueKeysWithValues: pairs.map { ($0.number, $0.id) })
    } catch {
      throw (error as? StoreError) ?? .unreadable(path: path, reason: "\(error)")
    }
  }

  /// True where the file holds together page by page.
  public func isWhole() throws(StoreError) -> Bool {
    try read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"] }
  }

  /// See `RecordReader`.
  public func sources() throws(StoreError) -> [Source] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT document FROM source ORDER BY id").map {
        try JSONDecoder().decode(Source.self, from: Data($0.utf8))
      }
    }
  }

  /// See `RecordReader`.
  public func snapshots() throws(StoreError) -> [KeptSnapshot] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM snapshot ORDER BY number").map { row in
        let number: Int = row["number"]
        var tally = Tally(snapshot: number)
        tally.bytes = row["bytes"] ?? 0
        tally.read = row["rows_read"] ?? 0
        tally.taken = row["taken"] ?? 0
        tally.corrected = row["corrected"] ?? 0
        tally.superseded = row["superseded"] ?? 0
        tally.quarantined = row["quarantined"] ?? 0
        let published: String = row["published"]
        let retrieved: String = row["retrieved"]
        return KeptSnapshot(
          snapshot: Snapshot(
            number: number, source: row["source"], version: row["version"], file: row["file"],
            format: row["format"], published: PartialDate(published) ?? .year(1),
            retrieved: CalendarDate(iso: retrieved) ?? CalendarDate(dayNumber: 0),
            sha256: row["sha256"], mediaType: row["media_type"], isCurrent: row["is_current"]),
          tally: tally)
      }
    }
  }

  /// See `RecordReader`.
  public func entities<Value: Decodable & Sendable>(
    _ kind: EntityKind, as type: Value.Type
  ) throws(StoreError) -> [Value] {
    try read { db in
      try String.fetchAll(
        db, sql: "SELECT document FROM entity WHERE kind = ? ORDER BY id",
        arguments: [kind.rawValue]
      ).map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
  }

  /// See `RecordReader`.
  public func names() throws(StoreError) -> [EntityRecord] {
    try read { db in
      var records: [EntityRecord] = []
      var id = ""
      var names: [EntityRecord.Name] = []
      func flush() {
        if !id.isEmpty {
          records.append(EntityRecord(id: EntityID(rawValue: id), names: names, document: ""))
        }
        names = []
      }
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT e.id, n.language, n.kind, n.text FROM entity e JOIN name n ON n.entity = e.number
          WHERE e.kind <> 'place' ORDER BY e.number
          """)
      while let row = try cursor.next() {
        let next: String = row[0]
        if next != id {
          flush()
          id = next
        }
        let language: String? = row[1]
        names.append(
          .init(language: language.flatMap(Language.init(rawValue:)), kind: row[2], text: row[3]))
      }
      flush()
      return records
    }
  }

  /// See `RecordReader`.
  public func totals(
    _ selection: Selection, by keys: [TotalKey]
  ) throws(StoreError) -> [Total] {
    try read { db in
      let question = Question(selection, numbers: numbers)
      let columns = keys.map { Question.columns[$0] ?? "NULL" }
      let grouping = columns.isEmpty ? "" : "GROUP BY \(columns.joined(separator: ", "))"
      let list = (columns + ["SUM(o.value)", "COUNT(*)"]).joined(separator: ", ")
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(list) FROM \(Question.tables) WHERE \(question.condition) AND o.status = 0
          \(grouping) \(columns.isEmpty ? "" : "ORDER BY \(columns.joined(separator: ", "))")
          """,
        arguments: StatementArguments(question.arguments))
      return rows.compactMap { row in
        let count: Int = row[keys.count + 1]
        guard count > 0 else { return nil }
        var total = Total(value: row[keys.count], count: count)
        for (index, key) in keys.enumerated() {
          switch key {
          case .snapshot: total.snapshot = row[index]
          case .mission: total.mission = identity(row[index])
          case .state: total.state = identity(row[index])
          case .place: total.place = identity(row[index])
          case .personnel: total.personnel = Self.category(row[index])
          case .sex: total.sex = Self.category(row[index])
          case .incident: total.incident = Self.category(row[index])
          case .category: total.category = row[index]
          case .day: total.day = CalendarDate(dayNumber: row[index])
          }
        }
        return total
      }
    }
  }

  /// See `RecordReader`.
  public func combinations(
    _ selection: Selection, by keys: [TotalKey], dates precision: Precision,
    atMost limit: Int
  ) throws(StoreError) -> Int {
    try read { db in
      let question = Question(selection, numbers: numbers)
      let form = precision == .year ? "%Y" : "%Y-%m"
      let columns = keys.map { key in
        key == .day && precision != .day
          ? "strftime('\(form)', o.day * 86400, 'unixepoch')" : Question.columns[key] ?? "NULL"
      }
      guard !columns.isEmpty else { return 1 }
      return try Int.fetchOne(
        db,
        sql: """
          SELECT COUNT(*) FROM (
            SELECT DISTINCT \(columns.joined(separator: ", ")) FROM \(Question.tables)
            WHERE \(question.condition) AND o.status = 0 LIMIT \(limit + 1))
          """,
        arguments: StatementArguments(question.arguments)) ?? 0
    }
  }

  /// See `RecordReader`.
  public func observations(
    _ selection: Selection, includingUnusable: Bool
  ) throws(StoreError) -> [Observation] {
    try read { db in
      let question = Question(selection, numbers: numbers)
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.observationColumns) FROM \(Question.tables) WHERE \(question.condition)
            \(includingUnusable ? "" : "AND o.status = 0") ORDER BY o.line, o.rowid
          """,
        arguments: StatementArguments(question.arguments))
      var observations: [Observation] = []
      while let row = try cursor.next() {
        if let observation = observation(row) { observations.append(observation) }
      }
      return observations
    }
  }

  /// See `RecordReader`.
  public func eachObservation(
    of snapshot: Int, _ body: (Observation) -> Void
  ) throws(StoreError) {
    try read { db in
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.observationColumns) FROM \(Question.tables) WHERE s.snapshot = ?
          ORDER BY o.line, o.rowid
          """,
        arguments: [snapshot])
      while let row = try cursor.next() {
        if let observation = observation(row) { body(observation) }
      }
    }
  }

  /// See `RecordReader`.
  public func observations(of line: LineID) throws(StoreError) -> [Observation] {
    try read { db in
      // Observations stand in the order of their rows; the block of a row says where its own begin,
      // so that no index over all rows is needed.
      let bounds = try Int64.fetchAll(
        db,
        sql: """
          SELECT * FROM (SELECT first_observation FROM block WHERE snapshot = ?1 AND first_row <= ?2
            ORDER BY first_row DESC LIMIT 1)
          UNION ALL SELECT * FROM (SELECT first_observation FROM block
            WHERE (snapshot = ?1 AND first_row > ?2) OR snapshot > ?1
            ORDER BY snapshot, first_row LIMIT 1)
          """,
        arguments: [line.snapshot, line.row])
      guard let first = bounds.first else { return [] }
      let last = bounds.count > 1 ? bounds[1] : Int64.max
      return try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.observationColumns) FROM observation o CROSS JOIN series s ON s.id = o.series
          WHERE o.rowid >= ? AND o.rowid < ? AND o.line = ? ORDER BY o.rowid
          """,
        arguments: [first, last, line.packed]
      ).compactMap(observation)
    }
  }

  private static let observationColumns = """
    s.measure, s.date_precision, s.mission, s.state, s.place, s.personnel, s.sex, s.incident,
    s.category, o.day, o.value, o.line, o.status
    """

  private func observation(_ row: Row) -> Observation? {
    let measure: String = row[0]
    let precision: String = row[1]
    guard let measure = Measure(rawValue: measure), let precision = Precision(rawValue: precision)
    else { return nil }
    let series = SeriesKey(
      measure: measure, precision: precision, mission: identity(row[2]), state: identity(row[3]),
      place: identity(row[4]), personnel: Self.category(row[5]), sex: Self.category(row[6]),
      incident: Self.category(row[7]), category: row[8])
    return Observation(
      series: series, date: CalendarDate(dayNumber: row[9]), value: row[10],
      line: LineID(packed: row[11]), status: ObservationStatus(rawValue: row[12]) ?? .usable)
  }

  /// See `RecordReader`.
  public func lines(_ selection: Selection) throws(StoreError) -> [LineID] {
    try read { db in
      let question = Question(selection, numbers: numbers)
      return try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT o.line FROM \(Question.tables)
          WHERE \(question.condition) AND o.status = 0 ORDER BY o.line
          """,
        arguments: StatementArguments(question.arguments)
      ).map(LineID.init(packed:))
    }
  }

  /// See `RecordReader`.
  public func dates(_ selection: Selection) throws(StoreError) -> [CalendarDate] {
    try read { db in
      let question = Question(selection, numbers: numbers)
      return try Int32.fetchAll(
        db,
        sql: """
          SELECT DISTINCT o.day FROM \(Question.tables)
          WHERE \(question.condition) AND o.status = 0 ORDER BY o.day
          """,
        arguments: StatementArguments(question.arguments)
      ).map(CalendarDate.init(dayNumber:))
    }
  }

  /// See `RecordReader`.
  public func newest(_ selection: Selection) throws(StoreError) -> CalendarDate? {
    try read { db in
      let question = Question(selection, numbers: numbers)
      // One step down the index for each series, instead of a walk over all of its days.
      let day = try Int32.fetchOne(
        db,
        sql: """
          SELECT MAX((SELECT o.day FROM observation o WHERE o.series = s.id AND o.day BETWEEN ? AND ?
            AND o.status = 0 ORDER BY o.day DESC LIMIT 1))
          FROM series s WHERE \(question.seriesCondition)
          """,
        arguments: StatementArguments(
          [selection.period.from.dayNumber, selection.period.through.dayNumber]
            + question.seriesArguments))
      return day.map(CalendarDate.init(dayNumber:))
    }
  }

  /// See `RecordReader`.
  public func coverage() throws(StoreError) -> [MeasureCoverage] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT snapshot, measure, MAX(mission IS NOT NULL), MAX(state IS NOT NULL),
            MAX(personnel IS NOT NULL AND personnel <> 'uniformed'), MAX(sex IS NOT NULL)
          FROM series GROUP BY snapshot, measure ORDER BY snapshot, measure
          """)
      return try rows.compactMap { row in
        let name: String = row[1]
        guard let measure = Measure(rawValue: name) else { return nil }
        let snapshot: Int = row[0]
        let days = try Int32.fetchAll(
          db,
          sql: """
            SELECT DISTINCT o.day FROM series s JOIN observation o ON o.series = s.id
            WHERE s.snapshot = ? AND s.measure = ? AND o.status = 0 ORDER BY o.day
            """,
          arguments: [snapshot, name])
        return MeasureCoverage(
          snapshot: snapshot, measure: measure, hasMission: row[2], hasState: row[3],
          hasDetailedPersonnel: row[4], hasSex: row[5],
          dates: days.map(CalendarDate.init(dayNumber:)))
      }
    }
  }

  /// Runs work on the database, with its failures as failures of the store.
  func read<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.read(work)
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
  }

  private func identity(_ number: Int64?) -> EntityID? { number.flatMap { identities[$0] } }

  private static func category<Category: RawRepresentable<String>>(_ code: String?) -> Category? {
    code.flatMap(Category.init(rawValue:))
  }
}

import Foundation
import GRDB
import GRDBSQLite
import Record

/// How each part of a batch becomes rows of tables.
extension SQLiteRecordWriter {
  static func insert(
    _ id: EntityID, document: String, _ db: Database, _ state: inout Progress
  ) throws -> Int64 {
    let number = Int64(state.entityNumbers.count)
    state.entityNumbers[id] = number
    try db.cachedStatement(sql: "INSERT INTO entity VALUES (?, ?, ?, ?)").execute(
      arguments: [number, id.rawValue, id.kind?.rawValue ?? "", document])
    return number
  }

  static func insert(
    places: [Place], _ db: Database, _ state: inout Progress
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for place in places where state.entityNumbers[place.id] == nil {
      let document = String(decoding: try encoder.encode(place), as: UTF8.self)
      let number = try insert(place.id, document: document, db, &state)
      try db.cachedStatement(sql: "INSERT INTO name VALUES (?, NULL, 'place', ?)").execute(
        arguments: [number, place.name])
    }
  }

  static func insert(
    series: [SeriesKey], snapshot: Int, _ db: Database, _ state: inout Progress
  ) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for key in series {
      try insert.execute(
        arguments: [
          state.nextSeries, snapshot, key.measure.rawValue, key.precision.rawValue,
          key.mission.flatMap { state.entityNumbers[$0] },
          key.state.flatMap { state.entityNumbers[$0] },
          key.place.flatMap { state.entityNumbers[$0] }, key.personnel?.rawValue,
          key.sex?.rawValue, key.incident?.rawValue, key.category,
        ])
      state.seriesIDs.append(state.nextSeries)
      state.nextSeries += 1
    }
  }

  /// Binds on the statement itself: boxed arguments would take three times as long, and this is
  /// where millions of rows pass.
  static func insert(
    observations: [CompactObservation], snapshot: Int, _ db: Database, _ state: inout Progress
  ) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO observation(series, day, value, line) VALUES (?, ?, ?, ?)")
    let statement = insert.sqliteStatement
    let line = Int64(snapshot) << 32
    for observation in observations {
      sqlite3_bind_int64(statement, 1, state.seriesIDs[Int(observation.series)])
      sqlite3_bind_int64(statement, 2, Int64(observation.day))
      if let whole = Int64(exactly: observation.value) {
        sqlite3_bind_int64(statement, 3, whole)
      } else {
        sqlite3_bind_double(statement, 3, observation.value)
      }
      sqlite3_bind_int64(statement, 4, line | Int64(observation.row))
      let code = sqlite3_step(statement)
      sqlite3_reset(statement)
      guard code == SQLITE_DONE else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
    }
    state.nextObservation += Int64(observations.count)
  }

  static func insert(
    remarksOf batch: RecordBatch, _ db: Database, _ state: Progress
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func line(_ row: Int) -> Int64 { LineID(snapshot: batch.snapshot, row: row).packed }
    for statement in batch.statements {
      try db.cachedStatement(sql: "INSERT INTO statement VALUES (?, ?, ?, ?)").execute(
        arguments: [
          state.entityNumbers[statement.entity], statement.property, statement.value,
          line(statement.row),
        ])
    }
    for (row, refusal) in batch.quarantined {
      let arguments = String(decoding: try encoder.encode(refusal.arguments), as: UTF8.self)
      try db.cachedStatement(sql: "INSERT INTO quarantine VALUES (?, ?, ?)").execute(
        arguments: [line(row), refusal.code, arguments])
    }
    for (row, correction) in batch.corrected {
      let document = String(decoding: try encoder.encode(correction), as: UTF8.self)
      try db.cachedStatement(sql: "INSERT INTO correction VALUES (?, ?)").execute(
        arguments: [line(row), document])
    }
    for (row, key) in batch.keys {
      try db.cachedStatement(sql: "INSERT INTO line_key VALUES (?, ?, ?)").execute(
        arguments: [batch.snapshot, key, line(row)])
    }
  }
}

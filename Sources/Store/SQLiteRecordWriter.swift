import Dispatch
import Foundation
import GRDB
import Record

/// Writes a new record beside the old one and puts it in its place at the end.
///
/// Whatever happens before the end, a kill included, the old record stays whole. Rows are
/// compressed on the calling thread and stored on another, so that reading and storing run at the
/// same time; at most a few batches wait in between, which bounds the memory.
public final class SQLiteRecordWriter: RecordWriter, @unchecked Sendable {
  // @unchecked: everything below `state` is touched only on `storing`, a serial queue; the rest is
  // immutable.
  private let path: String
  private let temporaryPath: String
  private let lock: StoreLock
  private let database: DatabaseQueue
  private let storing = DispatchQueue(label: "ihata.store.writing")
  private let places = DispatchSemaphore(value: 3)
  private var state = Progress()

  /// What storing keeps from one batch to the next.
  struct Progress {
    var failure: StoreError?
    var snapshot: Snapshot?
    var entityNumbers: [EntityID: Int64] = [:]
    var seriesIDs: [Int64] = []
    var nextSeries: Int64 = 1
    var nextObservation: Int64 = 1
  }

  /// Begins a new record; the one at `path`, if any, is left alone until `finish`.
  ///
  /// - Throws: `StoreError.locked` while another build is at work, `.unwritable` when the folder
  ///   cannot be written.
  public init(path: String) throws(StoreError) {
    self.path = path
    temporaryPath = "\(path).building"
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    lock = try StoreLock(for: path)
    // What a killed build left behind; nobody else works on it while the lock is ours.
    Self.remove(temporaryPath)
    do {
      var configuration = Configuration()
      // One transaction from the first row to the last; see `finish`.
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { db in
        // No journal: the file is nothing until it is whole and renamed.
        for pragma in [
          "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
          "cache_size = -32000", "threads = 2",
        ] {
          try db.execute(sql: "PRAGMA \(pragma)")
        }
      }
      database = try DatabaseQueue(path: temporaryPath, configuration: configuration)
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        try db.execute(sql: Schema.tables)
        try db.execute(sql: "BEGIN")
      }
    } catch {
      Self.remove(temporaryPath)
      throw .unwritable(path: path, reason: Self.reason(error))
    }
  }

  /// Gives up: the new record is removed, the old one stays.
  public func discard() {
    storing.sync {}
    try? database.close()
    Self.remove(temporaryPath)
  }

  /// Builds the indexes, makes the file durable and puts it in the old record's place.
  ///
  /// - Parameter beforeSwap: done last, when nothing but the change of place can still fail.
  public func finish(
    beforeSwap: () throws(StoreError) -> Void = { () throws(StoreError) in }
  ) throws(StoreError) {
    try wait()
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: Schema.indexes)
        try db.execute(sql: Schema.views)
        try db.execute(sql: "COMMIT")
        try db.execute(sql: "ANALYZE")
      }
      try database.close()
      try Self.synchronize(temporaryPath)
      try beforeSwap()
      guard rename(temporaryPath, path) == 0 else {
        throw StoreError.unwritable(path: path, reason: String(cString: strerror(errno)))
      }
      try Self.synchronize((path as NSString).deletingLastPathComponent)
    } catch {
      discard()
      throw (error as? StoreError) ?? .unwritable(path: path, reason: Self.reason(error))
    }
  }

  // MARK: RecordWriter

  /// See `RecordWriter`.
  public func add(sources: [Source], entities: [EntityRecord]) throws(StoreError) {
    store { db, state in
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for source in sources {
        let document = String(decoding: try encoder.encode(source), as: UTF8.self)
        try db.execute(
          sql: "INSERT INTO source VALUES (?, ?)", arguments: [source.id, document])
      }
      let name = try db.makeStatement(sql: "INSERT INTO name VALUES (?, ?, ?, ?)")
      for entity in entities {
        let number = try Self.insert(entity.id, document: entity.document, db, &state)
        for entry in entity.names {
          try name.execute(
            arguments: [number, entry.language?.rawValue, entry.kind, entry.text])
        }
      }
    }
  }

  /// See `RecordWriter`.
  public func begin(_ snapshot: Snapshot) throws(StoreError) {
    store { db, state in
      state.snapshot = snapshot
      state.seriesIDs = []
      try db.execute(
        sql: """
          INSERT INTO snapshot(number, source, version, file, format, published, retrieved, sha256,
            media_type, is_current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          snapshot.number, snapshot.source, snapshot.version, snapshot.file, snapshot.format,
          snapshot.published.description, snapshot.retrieved.description, snapshot.sha256,
          snapshot.mediaType, snapshot.isCurrent,
        ])
    }
  }

  /// See `RecordWriter`.
  public func append(_ batch: RecordBatch) throws(StoreError) {
    let text = CompressedText.compress(batch.text)
    let lengths = RowLengths.encode(batch.rowLengths)
    store { db, state in
      try db.cachedStatement(sql: "INSERT INTO block VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          batch.snapshot, batch.firstRow, batch.rowLengths.count, batch.firstByte,
          batch.text.count, state.nextObservation, Data(lengths), Data(text),
        ])
      try Self.insert(places: batch.newPlaces, db, &state)
      try Self.insert(series: batch.newSeries, snapshot: batch.snapshot, db, &state)
      try Self.insert(observations: batch.observations, snapshot: batch.snapshot, db, &state)
      try Self.insert(remarksOf: batch, db, state)
    }
  }

  /// See `RecordWriter`.
  public func end(_ tally: Tally) throws(StoreError) {
    store { db, _ in
      try db.execute(
        sql: """
          UPDATE snapshot SET bytes = ?, rows_read = ?, taken = ?, corrected = ?, superseded = 0,
            quarantined = ? WHERE number = ?
          """,
        arguments: [
          tally.bytes, tally.read, tally.taken, tally.corrected, tally.quarantined, tally.snapshot,
        ])
    }
    // What went wrong in storing is told with the file it belongs to.
    try wait()
  }

  /// See `RecordWriter`.
  public func supersede(_ links: [Supersession]) throws(StoreError) {
    store { db, _ in
      let insert = try db.makeStatement(sql: "INSERT INTO supersession VALUES (?, ?, ?)")
      for link in links {
        try insert.execute(arguments: [link.old.packed, link.new?.packed, link.isChanged])
      }
      for (snapshot, links) in Dictionary(grouping: links, by: \.old.snapshot) {
        try db.execute(
          sql: "UPDATE snapshot SET superseded = ? WHERE number = ?",
          arguments: [links.count, snapshot])
      }
    }
  }

  /// See `RecordWriter`.
  public func mark(_ mark: ObservationMark) throws(StoreError) {
    store { db, state in
      let mission = mark.mission.flatMap { state.entityNumbers[$0] }
      try db.execute(
        sql: """
          UPDATE observation SET status = ? WHERE day BETWEEN ? AND ? AND series IN (
            SELECT id FROM series WHERE snapshot = ? AND (? IS NULL OR mission = ?))
          """,
        arguments: [
          mark.status.rawValue, mark.period.from.dayNumber, mark.period.through.dayNumber,
          mark.snapshot, mission, mission,
        ])
    }
  }

  // MARK: Storing

  /// Runs work on the storing queue, holding the caller back while too much is waiting.
  private func store(
    _ work: @escaping @Sendable (Database, inout Progress) throws -> Void
  ) {
    places.wait()
    storing.async { [self] in
      defer { places.signal() }
      guard state.failure == nil else { return }
      do {
        try database.writeWithoutTransaction { db in try work(db, &state) }
      } catch {
        state.failure = .unwritable(path: path, reason: Self.reason(error))
      }
    }
  }

  /// Waits until everything handed over is stored.
  private func wait() throws(StoreError) {
    if let failure = storing.sync(execute: { state.failure }) { throw failure }
  }

  // MARK: Files

  private static func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  private static func synchronize(_ path: String) throws(StoreError) {
    let descriptor = open(path.isEmpty ? "." : path, O_RDONLY)
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return error.localizedDescription }
    return error.message ?? "SQLite \(error.resultCode.rawValue)"
  }
}

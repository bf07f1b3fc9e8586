import Foundation
import GRDB

/// Opening and making the library's file.
enum LibraryFile {
  /// How long one waits for another's lock, in seconds.
  private static let patience = 10.0

  /// Opens a library for reading alone.
  static func open(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA mmap_size = 1073741824")
      try db.execute(sql: "PRAGMA cache_size = -8000")
      LineRank.register(db)
    }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      try check(pool, path)
      return pool
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      // A folder that nobody may write: the log's index cannot be made there, and nobody writes.
      guard !FileManager.default.fileExists(atPath: "\(path)-wal") else { throw error }
      let address = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      let pool = try DatabasePool(path: address, configuration: configuration)
      try check(pool, path)
      return pool
    }
  }

  /// Opens a library for adding to it; makes it where there is none.
  static func create(_ path: String) throws -> DatabaseQueue {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = -32000")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inTransaction(.immediate) { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let isEmpty = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
      if version == 0, isEmpty {
        try db.execute(sql: LibraryTables.all)
        try db.execute(sql: "PRAGMA user_version = \(LibraryTables.version)")
      } else if version != LibraryTables.version {
        throw LibraryError.otherLayout(
          path: path, found: version, expected: LibraryTables.version)
      }
      return .commit
    }
    return queue
  }

  private static func check(_ pool: DatabasePool, _ path: String) throws {
    let version = try pool.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version == LibraryTables.version else {
      throw LibraryError.otherLayout(path: path, found: version, expected: LibraryTables.version)
    }
  }
}

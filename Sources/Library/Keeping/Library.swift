import Documents
import Foundation
import GRDB
import Record
import Synchronization

/// Documents kept with their lines, in a file beside the record's store.
///
/// The file is made when the first document is added. One process at a time adds; others read
/// meanwhile what was there before (SQLite's write-ahead log). A document is added whole or not at
/// all, and a crash leaves what was whole before it.
public final class Library: Sendable {
  /// Where the library is kept.
  public let path: String
  private let reading = Mutex<DatabasePool?>(nil)
  private let writing = Mutex<DatabaseQueue?>(nil)

  /// The library at a path; nothing is opened before it is needed.
  public init(path: String) { self.path = path }

  /// The library's place beside a store: `documents.sqlite` in the same folder.
  public static func path(beside store: String) -> String {
    URL(fileURLWithPath: store).deletingLastPathComponent()
      .appendingPathComponent("documents.sqlite").path
  }

  /// True where there is a library.
  public var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Adds a document in place of the one with the same identifier, if any.
  @discardableResult
  public func add(_ document: Document) throws(LibraryError) -> Addition {
    try add([document]).first ?? .unchanged
  }

  /// Adds documents, all or none of them, each in place of the one with the same identifier.
  ///
  /// - Returns: what became of each.
  @discardableResult
  public func add(_ documents: [Document]) throws(LibraryError) -> [Addition] {
    try write { db in
      var writer = try LibraryWriter(db)
      let additions = try documents.map { try writer.add($0) }
      try writer.finish()
      return additions
    }
  }

  /// Removes a document.
  ///
  /// - Throws: `LibraryError.unknownDocument` where there is none of this identifier.
  public func remove(_ id: String) throws(LibraryError) {
    guard exists else { throw .unknownDocument(id: id) }
    let isRemoved = try write { db in
      var writer = try LibraryWriter(db)
      let isRemoved = try writer.remove(id)
      try writer.finish()
      return isRemoved
    }
    guard isRemoved else { throw .unknownDocument(id: id) }
  }

  /// Every document without its lines, the newest first; those without a date come last.
  public func documents() throws(LibraryError) -> [DocumentSummary] {
    try read([]) { db in try LibraryReading.summaries(db) }
  }

  /// A document with its lines.
  ///
  /// - Throws: `LibraryError.unknownDocument` where there is none of this identifier.
  public func document(_ id: String) throws(LibraryError) -> Document {
    guard let document = try read(nil, { db in try LibraryReading.document(id, db) }) else {
      throw .unknownDocument(id: id)
    }
    return document
  }

  /// The paragraphs that answer a question, the best first.
  ///
  /// Any text is a question: words are all to be found, `"…"` and `«…»` hold words in a row, `…*` is the
  /// beginning of a word. Where there is no library nothing is found.
  ///
  /// - Parameter thesaurus: terms of one language that are looked for when those of the other are asked
  ///   for.
  public func search(
    _ question: LineQuestion, thesaurus: Thesaurus = .empty
  ) throws(LibraryError) -> LineAnswer {
    try read(LineAnswer()) { db in try LineSearch(db, question, thesaurus).answer() }
  }

  /// Runs work on the library as it stands; where there is no library, the answer is `absent`.
  func read<Value>(
    _ absent: Value, _ work: (Database) throws -> Value
  ) throws(LibraryError) -> Value {
    guard let database = try reader() else { return absent }
    do {
      return try database.read(work)
    } catch {
      throw (error as? LibraryError) ?? .unreadable(path: path, reason: Self.reason(error))
    }
  }

  private func write<Value>(_ work: (Database) throws -> Value) throws(LibraryError) -> Value {
    let database = try writer()
    do {
      return try database.write(work)
    } catch {
      throw (error as? LibraryError) ?? .unwritable(path: path, reason: Self.reason(error))
    }
  }

  private func reader() throws(LibraryError) -> DatabasePool? {
    guard exists else { return nil }
    do {
      return try reading.withLock { pool in
        if let pool { return pool }
        let opened = try LibraryFile.open(path)
        pool = opened
        return opened
      }
    } catch {
      throw (error as? LibraryError) ?? .unreadable(path: path, reason: Self.reason(error))
    }
  }

  private func writer() throws(LibraryError) -> DatabaseQueue {
    do {
      return try writing.withLock { queue in
        if let queue { return queue }
        let opened = try LibraryFile.create(path)
        queue = opened
        return opened
      }
    } catch {
      throw (error as? LibraryError) ?? .unwritable(path: path, reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }
}

import Documents
import Foundation
import GRDB
import Record

/// Puts documents into the library's tables, within one transaction.
struct LibraryWriter {
  private let db: Database
  private let encoder: JSONEncoder
  private var nextLine: Int64

  /// Begins.
  init(_ db: Database) throws {
    self.db = db
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    nextLine = (try Int64.fetchOne(db, sql: "SELECT MAX(number) FROM line") ?? 0) + 1
  }

  /// Adds a document in place of the one with the same identifier, if any.
  mutating func add(_ document: Document) throws -> Addition {
    let sha256 = try String.fetchOne(
      db, sql: "SELECT sha256 FROM document WHERE id = ?", arguments: [document.id])
    if sha256 == document.sha256, try LibraryReading.document(document.id, db) == document {
      return .unchanged
    }
    let isReplaced = try remove(document.id)
    try insert(document)
    return isReplaced ? .replaced : .added
  }

  /// Removes a document; false where there was none.
  mutating func remove(_ id: String) throws -> Bool {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT number, first_line, lines FROM document WHERE id = ?", arguments: [id])
    else { return false }
    let number: Int64 = row[0]
    let first: Int64 = row[1]
    let lines: Int64 = row[2]
    try db.execute(
      sql: "DELETE FROM line WHERE number >= ? AND number <= ?", arguments: [first, first + lines])
    try db.execute(sql: "DELETE FROM speech WHERE document = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
    return true
  }

  /// Writes what was counted on the way.
  mutating func finish() throws {}

  private mutating func insert(_ document: Document) throws {
    let first = nextLine
    let speeches = document.meeting?.speeches ?? []
    var meeting = document.meeting
    meeting?.speeches = []
    try db.cachedStatement(
      sql: """
        INSERT INTO document(id, kind, language, date, first_day, last_day, title, address, file,
          media_type, sha256, meeting, first_line, lines, speeches)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        document.id, document.kind.rawValue, document.language.rawValue,
        document.date?.description, document.date?.earliest.dayNumber,
        document.date?.latest.dayNumber, document.title, document.address, document.file,
        document.mediaType, document.sha256, try meeting.map(json), first, document.lines.count,
        speeches.count,
      ])
    let number = db.lastInsertedRowID
    for (index, speaker) in speeches.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO speech VALUES (?, ?, ?)").execute(
        arguments: [number, index, json(speaker)])
    }
    let insert = try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?)")
    try insert.execute(arguments: [first, "title", nil, document.title])
    for (index, line) in document.lines.enumerated() {
      try insert.execute(
        arguments: [first + Int64(index) + 1, line.form.rawValue, line.speech, line.text])
    }
    nextLine += Int64(document.lines.count) + 1
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

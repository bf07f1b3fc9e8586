import Documents
import Foundation
import GRDB
import GRDBSQLite
import Record

/// Puts documents into the library's tables, within one transaction.
struct LibraryWriter {
  private let db: Database
  private let encoder: JSONEncoder
  private var nextLine: Int64
  private var indexing = LineIndexing()

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
      db.cachedStatement(sql: "SELECT sha256 FROM document WHERE id = ?"),
      arguments: [document.id])
    if sha256 == document.sha256, try LibraryReading.document(document.id, db) == document {
      return .unchanged
    }
    let isReplaced = try sha256 != nil && remove(document.id)
    try insert(document)
    return isReplaced ? .replaced : .added
  }

  /// Removes a document; false where there was none.
  mutating func remove(_ id: String) throws -> Bool {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT number, first_line, lines FROM document WHERE id = ?", arguments: [id]),
      let old = try LibraryReading.document(id, db)
    else { return false }
    let number: Int64 = row[0]
    let first: Int64 = row[1]
    let lines: Int64 = row[2]
    // The index keeps no copy of the words: it is told what they were.
    try index(old, from: first, sign: -1)
    try db.execute(
      sql: "DELETE FROM line WHERE number >= ? AND number <= ?", arguments: [first, first + lines])
    try db.execute(sql: "DELETE FROM speech WHERE document = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM document WHERE number = ?", arguments: [number])
    return true
  }

  /// Writes how often words occur, which was counted on the way.
  mutating func finish() throws {
    let add = try db.cachedStatement(
      sql: """
        INSERT INTO word VALUES (?, ?) ON CONFLICT(term) DO UPDATE SET uses = uses + excluded.uses
        """)
    for count in indexing.counts.values where count.uses != 0 {
      try add.execute(arguments: [count.term, count.uses])
    }
    indexing.forget()
  }

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
    let insert = try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?)").sqliteStatement
    try Self.put(insert, first, "title", nil, document.title)
    for (index, line) in document.lines.enumerated() {
      try Self.put(insert, first + Int64(index) + 1, line.form.rawValue, line.speech, line.text)
    }
    try index(document, from: first, sign: 1)
    nextLine += Int64(document.lines.count) + 1
  }

  /// Adds the words of a document's lines to the index, or takes them out of it.
  ///
  /// Values are bound on the statement itself: boxed, they would take longer than indexing does.
  private mutating func index(_ document: Document, from first: Int64, sign: Int) throws {
    let sql =
      sign > 0
      ? "INSERT INTO line_words(rowid, words, speaker, facet) VALUES (?, ?, ?, ?)"
      : """
      INSERT INTO line_words(line_words, rowid, words, speaker, facet)
      VALUES ('delete', ?, ?, ?, ?)
      """
    let statement = try db.cachedStatement(sql: sql).sqliteStatement
    let facets = LineIndexing.facets(
      kind: document.kind, language: document.language.rawValue,
      year: document.date?.earliest.year)
    let speakers = (document.meeting?.speeches ?? []).map {
      LineIndexing.speaker($0, &indexing)
    }
    // A title that the text repeats is found there.
    if !document.lines.prefix(5).contains(where: { $0.text == document.title }) {
      try put(document.title, "", facets, first, statement, sign)
    }
    for (index, line) in document.lines.enumerated() {
      let speaker = line.speech.flatMap { speakers.indices.contains($0) ? speakers[$0] : nil }
      try put(line.text, speaker ?? "", facets, first + Int64(index) + 1, statement, sign)
    }
  }

  private mutating func put(
    _ text: String, _ speaker: String, _ facets: String, _ number: Int64,
    _ statement: OpaquePointer, _ sign: Int
  ) throws {
    sqlite3_bind_int64(statement, 1, number)
    Self.bind(indexing.words(text, sign: sign), statement, 2)
    Self.bind(speaker, statement, 3)
    Self.bind(facets, statement, 4)
    try Self.step(statement)
  }

  private static func put(
    _ statement: OpaquePointer, _ number: Int64, _ form: String, _ speech: Int?, _ text: String
  ) throws {
    sqlite3_bind_int64(statement, 1, number)
    bind(form, statement, 2)
    if let speech {
      sqlite3_bind_int64(statement, 3, Int64(speech))
    } else {
      sqlite3_bind_null(statement, 3)
    }
    bind(text, statement, 4)
    try step(statement)
  }

  private static func bind(_ text: String, _ statement: OpaquePointer, _ place: Int32) {
    // -1 is SQLITE_TRANSIENT: SQLite keeps a copy.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    _ = text.withCString {
      sqlite3_bind_text(statement, place, $0, Int32(text.utf8.count), transient)
    }
  }

  private static func step(_ statement: OpaquePointer) throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

import Documents
import Foundation
import GRDB
import Record

/// Documents out of the library's tables.
enum LibraryReading {
  private static let columns = """
    number, id, kind, language, date, title, address, file, media_type, sha256, meeting, first_line,
    lines, speeches
    """

  /// Every document without its lines.
  static func summaries(_ db: Database) throws -> [DocumentSummary] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM document ORDER BY last_day IS NULL, last_day DESC, id
        """
    ).map(summary)
  }

  /// A document with its lines; nil where there is none.
  static func document(_ id: String, _ db: Database) throws -> Document? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT \(columns) FROM document WHERE id = ?", arguments: [id])
    else { return nil }
    let summary = summary(row)
    let number: Int64 = row["number"]
    let first: Int64 = row["first_line"]
    let lines = try Row.fetchAll(
      db, sql: "SELECT number, form, speech, text FROM line WHERE number > ? AND number <= ?",
      arguments: [first, first + Int64(summary.lines)]
    ).map { line in
      let place: Int64 = line[0]
      let form: String = line[1]
      return DocumentLine(
        number: Int(place - first), text: line[3],
        form: DocumentLine.Form(rawValue: form) ?? .paragraph, speech: line[2])
    }
    var meeting: MeetingRecord?
    if let text: String = row["meeting"] {
      meeting = try JSONDecoder().decode(MeetingRecord.self, from: Data(text.utf8))
      meeting?.speeches = try String.fetchAll(
        db, sql: "SELECT speaker FROM speech WHERE document = ? ORDER BY number",
        arguments: [number]
      ).map { try JSONDecoder().decode(Speaker.self, from: Data($0.utf8)) }
    }
    return Document(
      id: summary.id, kind: summary.kind, language: summary.language, date: summary.date,
      title: summary.title, address: summary.address, file: summary.file,
      mediaType: summary.mediaType, sha256: summary.sha256, lines: lines, meeting: meeting)
  }

  private static func summary(_ row: Row) -> DocumentSummary {
    let kind: String = row["kind"]
    let language: String = row["language"]
    let date: String? = row["date"]
    return DocumentSummary(
      id: row["id"], kind: DocumentKind(rawValue: kind) ?? .other,
      language: Language(rawValue: language) ?? .en, date: date.flatMap { PartialDate($0) },
      title: row["title"], address: row["address"], file: row["file"],
      mediaType: row["media_type"], sha256: row["sha256"], lines: row["lines"],
      speeches: row["speeches"])
  }
}

import Foundation
import GRDB
import Record

/// Rows as published, and what is known of single rows: refusals, corrections, facts, fates.
extension SQLiteRecordReader {
  /// See `RecordReader`.
  public func line(_ id: LineID) throws(StoreError) -> Line? { try lines([id]).first }

  /// See `RecordReader`.
  public func lines(_ ids: [LineID]) throws(StoreError) -> [Line] {
    try read { db in
      var lines: [Line] = []
      // Rows of one block are restored together: restoring is what takes the time.
      var block: OpenBlock?
      for id in ids.sorted() {
        if block?.contains(id) != true { block = try Self.block(of: id, db) }
        if let line = block?.line(id) { lines.append(line) }
      }
      return lines
    }
  }

  /// A block with its rows restored.
  private struct OpenBlock {
    let snapshot: Int
    let firstRow: Int
    let firstByte: Int
    /// Where each row begins, and where the last ends.
    let starts: [Int]
    let text: [UInt8]

    func contains(_ id: LineID) -> Bool {
      id.snapshot == snapshot && id.row >= firstRow && id.row - firstRow < starts.count - 1
    }

    func line(_ id: LineID) -> Line? {
      guard contains(id) else { return nil }
      let index = id.row - firstRow
      let bytes = text[starts[index]..<starts[index + 1]]
      return Line(
        id: id, firstByte: firstByte + starts[index],
        text: SQLiteRecordReader.withoutSeparators(String(decoding: bytes, as: UTF8.self)))
    }
  }

  private static func block(of id: LineID, _ db: Database) throws -> OpenBlock? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT first_row, first_byte, bytes, lengths, text FROM block
        WHERE snapshot = ? AND first_row <= ? ORDER BY first_row DESC LIMIT 1
        """,
      arguments: [id.snapshot, id.row])
    guard let row else { return nil }
    let lengths: Data = row[3]
    let compressed: Data = row[4]
    guard let text = CompressedText.restore([UInt8](compressed), count: row[2]) else { return nil }
    var starts = [0]
    for length in RowLengths.decode([UInt8](lengths)) {
      starts.append(starts[starts.count - 1] + length)
    }
    return OpenBlock(
      snapshot: id.snapshot, firstRow: row[0], firstByte: row[1], starts: starts, text: text)
  }

  /// See `RecordReader`.
  public func lines(of snapshot: Int, rows: ClosedRange<Int>) throws(StoreError) -> [Line] {
    try read { db in
      var lines: [Line] = []
      let blocks = try Row.fetchCursor(
        db,
        sql: """
          SELECT first_row, rows, first_byte, bytes, lengths, text FROM block
          WHERE snapshot = ? AND first_row <= ? ORDER BY first_row
          """,
        arguments: [snapshot, rows.upperBound])
      while let block = try blocks.next() {
        let firstRow: Int = block[0]
        let count: Int = block[1]
        guard firstRow + count > rows.lowerBound else { continue }
        let lengths: Data = block[4]
        let compressed: Data = block[5]
        guard let text = CompressedText.restore([UInt8](compressed), count: block[3]) else {
          continue
        }
        let firstByte: Int = block[2]
        var start = 0
        for (offset, length) in RowLengths.decode([UInt8](lengths)).enumerated() {
          if rows.contains(firstRow + offset) {
            lines.append(
              Line(
                id: LineID(snapshot: snapshot, row: firstRow + offset),
                firstByte: firstByte + start,
                text: Self.withoutSeparators(
                  String(decoding: text[start..<(start + length)], as: UTF8.self))))
          }
          start += length
        }
      }
      return lines
    }
  }

  /// See `RecordReader`.
  public func quarantine() throws(StoreError) -> [QuarantinedLine] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT line, reason, arguments FROM quarantine ORDER BY line").map
      {
        let arguments: String = $0[2]
        return QuarantinedLine(
          line: LineID(packed: $0[0]), code: $0[1],
          arguments: try JSONDecoder().decode([String: String].self, from: Data(arguments.utf8)))
      }
    }
  }

  /// See `RecordReader`.
  public func corrections() throws(StoreError) -> [(line: LineID, correction: Correction)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT line, document FROM correction ORDER BY line").map {
        let document: String = $0[1]
        return (
          LineID(packed: $0[0]),
          try JSONDecoder().decode(Correction.self, from: Data(document.utf8))
        )
      }
    }
  }

  /// See `RecordReader`.
  public func statements(
    about entity: EntityID, property: String
  ) throws(StoreError) -> [KeptStatement] {
    try statements("e.id = ? AND t.property = ?", [entity.rawValue, property])
  }

  /// See `RecordReader`.
  public func statements(property: String) throws(StoreError) -> [KeptStatement] {
    try statements("t.property = ?", [property])
  }

  /// See `RecordReader`.
  public func statements(of line: LineID) throws(StoreError) -> [KeptStatement] {
    try statements("t.line = ?", [line.packed])
  }

  /// See `RecordReader`.
  public func repeatedKeys() throws(StoreError) -> [(key: String, lines: [LineID])] {
    try read { db in
      // The second row of a key is kept as `key#2`; only current releases are asked.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT b.key, a.line, b.line FROM line_key b
          JOIN snapshot n ON n.number = b.snapshot AND n.is_current = 1
          JOIN line_key a ON a.snapshot = b.snapshot
            AND a.key = substr(b.key, 1, instr(b.key, '#') - 1)
          WHERE instr(b.key, '#') > 0 ORDER BY b.line
          """)
      return rows.map { row in
        let key: String = row[0]
        return (
          String(key.prefix { $0 != "#" }), [LineID(packed: row[1]), LineID(packed: row[2])]
        )
      }
    }
  }

  /// See `RecordReader`.
  public func supersessions(of snapshot: Int) throws(StoreError) -> [Supersession] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT line, replaced_by, is_changed FROM supersession WHERE line BETWEEN ? AND ?
          ORDER BY line
          """,
        arguments: [
          LineID(snapshot: snapshot, row: 0).packed, LineID(snapshot: snapshot + 1, row: 0).packed,
        ]
      ).map { row in
        let successor: Int64? = row[1]
        return Supersession(
          old: LineID(packed: row[0]), new: successor.map(LineID.init(packed:)),
          isChanged: row[2])
      }
    }
  }

  private func statements(
    _ condition: String, _ arguments: StatementArguments
  ) throws(StoreError) -> [KeptStatement] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.id, t.property, t.value, t.line FROM statement t
          JOIN entity e ON e.number = t.entity JOIN snapshot n ON n.number = t.line >> 32
          WHERE \(condition) AND n.is_current = 1 ORDER BY t.line
          """, arguments: arguments
      ).map {
        KeptStatement(
          entity: EntityID(rawValue: $0[0]), property: $0[1], value: $0[2],
          line: LineID(packed: $0[3]))
      }
    }
  }

  /// A row without the line break or comma that parts it from the next.
  fileprivate static func withoutSeparators(_ text: String) -> String {
    var bytes = Substring(text).utf8
    while let last = bytes.last, last == 10 || last == 13 { bytes.removeLast() }
    if bytes.first == 123 {
      while let last = bytes.last, last != 125 { bytes.removeLast() }
    }
    return String(Substring(bytes))
  }
}

import Questions
import Record
import Store

/// Rows as published, up to a limit; what is cut is said.
struct QuotedRows {
  /// How many rows there are.
  let total: Int
  /// True where rows, or the end of a row, are left out.
  let isCut: Bool
  /// The rows as a value of JSON.
  let body: JSONValue
  /// The rows in words.
  let lines: [String]

  /// How many characters of a row are quoted; `line` gives it whole.
  static let longestRow = 2000
  /// How many characters of rows an answer quotes in all.
  static let longestAnswer = 200_000

  /// Quotes some of the rows.
  ///
  /// - Parameter room: how many characters the answer may still quote; what is quoted is taken off.
  init(
    _ ids: [LineID], from offset: Int, count: Int, room: inout Int, _ record: OpenRecord,
    _ call: ToolCall
  ) throws(ToolError) {
    total = ids.count
    let shown = ids.dropFirst(offset).prefix(count)
    var isShortened = false
    var rows: [JSONValue] = []
    var lines = [call.text("noun.row", ["n": .count(ids.count)])]
    for id in shown {
      if room <= 0 { break }
      try call.goOn()
      let path =
        record.view.snapshots.first { $0.snapshot.number == id.snapshot }?.snapshot.path ?? ""
      let line = try call.read { () throws(StoreError) in try record.view.record.line(id) }
      let text = line?.text ?? ""
      let quoted = String(text.prefix(Self.longestRow))
      room -= quoted.count
      let isWhole = quoted.utf8.count == text.utf8.count
      if !isWhole { isShortened = true }
      rows.append([
        "path": .text(path), "row": JSONValue(id.row), "text": .text(quoted),
        "isCut": .bool(!isWhole),
      ])
      lines.append(
        "\(path)#row:\(id.row)  \(quoted.replacing("\n", with: "\n    "))\(isWhole ? "" : " […]")")
    }
    if rows.count < ids.count {
      lines.append(
        call.text(
          "assistant.cut-rows",
          [
            "shown": .count(rows.count), "total": .count(ids.count), "offset": .count(offset),
          ]))
    }
    if isShortened {
      lines.append(call.text("assistant.cut-text", ["limit": .count(Self.longestRow)]))
    }
    isCut = rows.count < ids.count || isShortened
    body = .list(rows)
    self.lines = lines
  }

  /// The JSON Schema of a row.
  static let schema = Schema.object(
    required: ["path", "row", "text", "isCut"],
    ["path": Schema.text, "row": Schema.whole, "text": Schema.text, "isCut": Schema.flag])
}

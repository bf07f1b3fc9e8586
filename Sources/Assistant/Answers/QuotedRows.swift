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

  /// Quotes some of the rows.
  init(
    _ ids: [LineID], from offset: Int, count: Int, _ record: OpenRecord, _ call: ToolCall
  ) throws(ToolError) {
    total = ids.count
    let shown = ids.dropFirst(offset).prefix(count)
    var isShortened = false
    var rows: [JSONValue] = []
    var lines = [call.text("noun.row", ["n": .count(ids.count)])]
    for id in shown {
      try call.goOn()
      let path =
        record.view.snapshots.first { $0.snapshot.number == id.snapshot }?.snapshot.path ?? ""
      let line = try call.read { () throws(StoreError) in try record.view.record.line(id) }
      let text = line?.text ?? ""
      let quoted = String(text.prefix(Self.longestRow))
      let isWhole = quoted.utf8.count == text.utf8.count
      if !isWhole { isShortened = true }
      rows.append([
        "path": .text(path), "row": JSONValue(id.row), "text": .text(quoted),
        "isCut": .bool(!isWhole),
      ])
      lines.append(
        "\(path)#row:\(id.row)  \(quoted.replacing("\n", with: "\n    "))\(isWhole ? "" : " […]")")
    }
    if shown.count < ids.count, !ids.isEmpty {
      lines.append(
        call.text(
          "assistant.cut-rows",
          [
            "shown": .count(shown.count), "total": .count(ids.count), "offset": .count(offset),
          ]))
    }
    if isShortened {
      lines.append(call.text("assistant.cut-text", ["limit": .count(Self.longestRow)]))
    }
    isCut = shown.count < ids.count || isShortened
    body = .list(rows)
    self.lines = lines
  }

  /// The JSON Schema of a row.
  static let schema = Schema.object(
    required: ["path", "row", "text", "isCut"],
    ["path": Schema.text, "row": Schema.whole, "text": Schema.text, "isCut": Schema.flag])
}

import Questions
import Record
import Store
import Wording

/// `sources`: what the record was read from, with terms, releases and what became of the rows.
struct SourcesTool: Tool {
  let name = "sources"
  let input = InputSchema([InputField("source", .text), InputField("release", .texts)])
  let output = Schema.answer(
    required: ["files"],
    [
      "files": Schema.list(
        Schema.object(
          required: ["file", "source", "version", "isCurrent", "rowsRead", "rowsTaken"],
          [
            "file": Schema.text, "source": Schema.text, "version": Schema.text,
            "isCurrent": Schema.flag, "rowsRead": Schema.whole, "rowsTaken": Schema.whole,
            "rowsCorrected": Schema.whole, "rowsSuperseded": Schema.whole,
            "rowsRefused": Schema.whole, "bytes": Schema.whole,
          ])),
      "release": Schema.text,
    ])

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let asked = arguments["source"]?.lowercased()
    var kept = try call.ask { () throws(QuestionError) in
      try record.ask { reader throws(StoreError) in try reader.snapshots() }
    }
    if let asked {
      guard record.view.sources[asked] != nil else {
        throw .question(.unknownSource(arguments["source"] ?? ""))
      }
      kept.removeAll { $0.snapshot.source != asked }
    }
    var sources = SourceList(record, call.language)
    var lines: [String] = []
    for entry in kept {
      sources.add(entry.snapshot)
      lines.append(
        call.text(
          entry.snapshot.isCurrent ? "assistant.file.current" : "assistant.file.older",
          [
            "file": .isolated(entry.snapshot.path), "rows": .count(entry.tally.read),
            "refused": .count(entry.tally.quarantined),
          ]))
    }
    var body: [String: JSONValue] = ["files": .list(kept.map(Self.body))]
    if let release = record.release { body["release"] = .text(release) }
    var missing: [String] = []
    if kept.isEmpty {
      missing = [call.text("assistant.no-files")]
      lines = missing
    }
    return ToolAnswer(lines.map { "- \($0)" }, body, sources: sources, missing: missing)
  }

  private static func body(_ entry: KeptSnapshot) -> JSONValue {
    [
      "file": .text(entry.snapshot.path), "source": .text(entry.snapshot.source),
      "version": .text(entry.snapshot.version), "isCurrent": .bool(entry.snapshot.isCurrent),
      "rowsRead": JSONValue(entry.tally.read), "rowsTaken": JSONValue(entry.tally.taken),
      "rowsCorrected": JSONValue(entry.tally.corrected),
      "rowsSuperseded": JSONValue(entry.tally.superseded),
      "rowsRefused": JSONValue(entry.tally.quarantined), "bytes": JSONValue(entry.tally.bytes),
    ]
  }
}

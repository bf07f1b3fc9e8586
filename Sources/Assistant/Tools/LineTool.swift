import Indicators
import Questions
import Record
import Store
import Wording

/// `line`: a published row, its file, and everything that the record knows of it.
struct LineTool: Tool {
  let name = "line"
  let input = InputSchema([
    .required("path", .text), .required("row", .number(1...Int(UInt32.max))),
    InputField("figures", .flag), InputField("release", .texts),
  ])
  let output = Schema.answer(
    required: [
      "path", "row", "text", "isCut", "snapshot", "cells", "observations", "corrections",
    ],
    [
      "path": Schema.text, "row": Schema.whole, "text": Schema.text, "isCut": Schema.flag,
      "snapshot": Schema.object(
        required: ["sha256", "firstByte", "isCurrent"],
        [
          "sha256": Schema.text, "firstByte": Schema.whole, "isCurrent": Schema.flag,
          "mediaType": Schema.text, "format": Schema.text, "rowsRead": Schema.whole,
          "rowsTaken": Schema.whole, "rowsRefused": Schema.whole,
        ]),
      "cells": Schema.list(
        Schema.object(
          required: ["column", "value"], ["column": Schema.text, "value": Schema.text])),
      "refusal": Schema.coded,
      "supersession": Schema.object(
        required: ["isWithdrawn", "isChanged"],
        ["isWithdrawn": Schema.flag, "isChanged": Schema.flag, "row": Schema.whole]),
      "corrections": Schema.list(["type": "object"]),
      "observations": Schema.list(
        Schema.object(
          required: ["measure", "date", "value", "isUsable"],
          [
            "measure": Schema.text, "date": Schema.text, "value": Schema.numberOrNull,
            "isUsable": Schema.flag,
          ])),
      "statements": Schema.list(["type": "object"]),
      "figures": Schema.list(FigureBody.schema),
    ])

  /// How many characters of a row are given: more than any table has, less than some outlines.
  static let longestRow = 50_000

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let line = try call.ask { () throws(QuestionError) in
      try PublishedLine(
        path: arguments["path"] ?? "", row: arguments.number("row") ?? 0, in: record)
    }
    let snapshot = line.kept.snapshot
    let text = String(line.line.text.prefix(Self.longestRow))
    let isCut = text.utf8.count < line.line.text.utf8.count
    var lines = ["\(snapshot.path)#row:\(line.line.id.row)", text + (isCut ? " […]" : ""), ""]
    if isCut { lines.append(call.text("assistant.cut-line", ["limit": .count(Self.longestRow)])) }
    if !isCut { lines += line.cells.map { "- \($0.column): \($0.value)" } }
    let known = KnownOfLine(line, record, call)
    lines += known.lines.map { "- \($0)" }
    var body = known.body
    body["path"] = .text(snapshot.path)
    body["row"] = JSONValue(line.line.id.row)
    body["text"] = .text(text)
    body["isCut"] = .bool(isCut)
    body["cells"] = .list(
      line.cells.map { ["column": .text($0.column), "value": .text($0.value)] })
    body["snapshot"] = [
      "sha256": .text(snapshot.sha256), "firstByte": JSONValue(line.line.firstByte),
      "isCurrent": .bool(snapshot.isCurrent), "mediaType": .text(snapshot.mediaType),
      "format": .text(snapshot.format), "rowsRead": JSONValue(line.kept.tally.read),
      "rowsTaken": JSONValue(line.kept.tally.taken),
      "rowsRefused": JSONValue(line.kept.tally.quarantined),
    ]
    var sources = SourceList(record, call.language)
    sources.add(snapshot)
    if arguments.flag("figures") {
      let figures = try call.ask { () throws(QuestionError) in
        try line.figures(in: record, today: call.today)
      }
      let wording = record.wording(call.language)
      lines += ["", call.text("assistant.line.figures")]
      lines += figures.map { figure in
        call.text(
          "assistant.line.figure",
          [
            "label": .text(FigureLabel(figure: figure, wording: wording).text),
            "value": .text(wording.quantity(figure.number ?? 0, figure.unit)),
            "period": .text(wording.period(figure.period)),
          ])
      }
      body["figures"] = .list(
        figures.map { FigureBody(figure: $0, wording: wording, view: record.view).value })
      sources.add(figures)
    }
    return ToolAnswer(lines, body, sources: sources)
  }
}

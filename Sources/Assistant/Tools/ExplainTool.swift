import Briefing
import Indicators
import Questions
import Record
import Store

/// `explain`: how figures come about: the formula with its numbers, and the rows as published.
struct ExplainTool: Tool {
  let name = "explain"
  let input = InputSchema(
    FigureArguments.fields + [
      InputField("rows", .number(0...200)), InputField("offset", .number(0...10_000_000)),
    ])
  let output = Schema.answer(
    required: ["explanations", "total", "isCut"],
    [
      "explanations": Schema.list(Self.schema), "total": Schema.whole, "isCut": Schema.flag,
    ])

  /// How many rows of each input are quoted unless asked otherwise.
  private static let usual = 20
  /// How many figures are explained at once.
  private static let figures = 5

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let figures = try FigureArguments.figures(arguments, record, call)
    let shown = Array(figures.prefix(Self.figures))
    let wording = record.wording(call.language)
    var lines: [String] = []
    var bodies: [JSONValue] = []
    var sources = SourceList(record, call.language)
    sources.add(shown)
    var room = QuotedRows.longestAnswer
    for figure in shown {
      try call.goOn()
      if !lines.isEmpty { lines.append("") }
      let explained = try explain(figure, arguments, room: &room, record, wording, call)
      lines += explained.lines
      bodies.append(explained.body)
    }
    if shown.count < figures.count {
      lines += [
        "",
        call.text(
          "assistant.cut-explanations",
          ["shown": .count(shown.count), "total": .count(figures.count)]),
      ]
    }
    var missing: [String] = []
    if !shown.contains(where: { $0.number != nil }) {
      missing = FigureTool.missing(shown, wording)
      if missing.isEmpty { missing = [call.text("assistant.nothing-listed")] }
      lines = [call.text("assistant.undetermined")] + missing.map { "- \($0)" } + [""] + lines
    }
    return ToolAnswer(
      lines,
      [
        "explanations": .list(bodies), "total": JSONValue(figures.count),
        "isCut": .bool(shown.count < figures.count),
      ], sources: sources, missing: missing)
  }

  private func explain(
    _ figure: Figure, _ arguments: Arguments, room: inout Int, _ record: OpenRecord,
    _ wording: FigureWording, _ call: ToolCall
  ) throws(ToolError) -> (lines: [String], body: JSONValue) {
    let explainer = Explainer(view: record.view, wording: wording)
    let explanation = try call.read { () throws(StoreError) in
      try explainer.explanation(figure, id: "figure")
    }
    var lines = [explanation.title]
    var body: [String: JSONValue] = [
      "figure": FigureBody(figure: figure, wording: wording, view: record.view).value,
      "title": .text(explanation.title), "filled": .text(explanation.formula),
      "command": .text(explanation.command),
    ]
    if let definition = IndicatorList.indicator(figure.indicator)?.definition {
      lines += ["- \(definition.formula)", "- \(definition.reference)"]
      body["formula"] = .text(definition.formula)
      body["reference"] = .text(definition.reference)
    }
    lines.append("- \(explanation.formula)")
    lines += FigureTool.restrictions([figure], wording).map { "- \($0)" }
    for particular in explanation.particulars {
      lines.append("- \(particular.label): \(particular.text.map(\.text).joined())")
    }
    for note in explanation.notes {
      lines.append("- \(wording.text("figure.label.notes")): \(note.map(\.text).joined())")
    }
    var inputs: [JSONValue] = []
    for input in figure.inputs {
      let quoted = try QuotedRows(
        try call.read { () throws(StoreError) in try explainer.lines(input) },
        from: arguments.number("offset") ?? 0, count: arguments.number("rows") ?? Self.usual,
        room: &room, record, call)
      lines.append(
        "- \(input.symbol) = \(wording.number(input.value, input.unit)) (\(wording.unit(input.unit)))"
      )
      // What is computed from the other inputs has no rows of its own.
      if quoted.total > 0 { lines += quoted.lines.map { "  \($0)" } }
      inputs.append([
        "symbol": .text(input.symbol), "value": JSONValue(input.value),
        "unit": .coded(input.unit.rawValue, wording.unit(input.unit)),
        "total": JSONValue(quoted.total), "rows": quoted.body, "isCut": .bool(quoted.isCut),
      ])
    }
    body["inputs"] = .list(inputs)
    lines.append("- \(wording.text("figure.label.command")): `\(explanation.command)`")
    return (lines, .object(body))
  }

  private static let schema = Schema.object(
    required: ["figure", "title", "filled", "inputs", "command"],
    [
      "figure": FigureBody.schema, "title": Schema.text, "formula": Schema.text,
      "reference": Schema.text, "filled": Schema.text, "command": Schema.text,
      "inputs": Schema.list(
        Schema.object(
          required: ["symbol", "value", "unit", "total", "rows", "isCut"],
          [
            "symbol": Schema.text, "value": Schema.numberOrNull, "unit": Schema.coded,
            "total": Schema.whole, "isCut": Schema.flag, "rows": Schema.list(QuotedRows.schema),
          ])),
    ])
}

import Briefing
import Indicators
import Record

/// `figure`: the figures of an indicator.
struct FigureTool: Tool {
  let name = "figure"
  let input = InputSchema(
    FigureArguments.fields + [InputField("limit", .number(1...1000))])
  let output = Schema.answer(
    required: ["figures", "total", "isCut"],
    ["figures": Schema.list(FigureBody.schema), "total": Schema.whole, "isCut": Schema.flag])

  /// How many figures are given unless asked otherwise.
  private static let usual = 100

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let figures = try FigureArguments.figures(arguments, record, call)
    let shown = Array(figures.prefix(arguments.number("limit") ?? Self.usual))
    let wording = record.wording(call.language)
    let isKnown = shown.contains { $0.number != nil }
    var lines = [call.text("indicator.\(arguments["indicator"] ?? "").name"), ""]
    var missing: [String] = []
    if !isKnown {
      missing = Self.missing(shown, wording)
      if missing.isEmpty { missing = [call.text("assistant.nothing-listed")] }
      lines += [call.text("assistant.undetermined")] + missing.map { "- \($0)" } + [""]
    }
    let listing = FigureListing(
      figures: shown, dimensions: shown.first?.request?.by ?? [], wording: wording)
    if !shown.isEmpty {
      lines += MarkdownTable(columns: listing.columns, rows: listing.rows).lines + [""]
      lines += Self.restrictions(shown, wording).map { "- \($0)" }
      lines += listing.footnotes.filter { !missing.contains($0) }.map { "- \($0)" }
    }
    if shown.count < figures.count {
      lines += [
        "",
        call.text(
          "assistant.cut", ["shown": .count(shown.count), "total": .count(figures.count)]),
      ]
    }
    var sources = SourceList(record, call.language)
    sources.add(shown)
    return ToolAnswer(
      lines,
      [
        "figures": .list(
          shown.map { FigureBody(figure: $0, wording: wording, view: record.view).value }),
        "total": JSONValue(figures.count), "isCut": .bool(shown.count < figures.count),
      ], sources: sources, missing: missing)
  }

  /// The operations and contributors asked for.
  static func restrictions(_ figures: [Figure], _ wording: FigureWording) -> [String] {
    figures.first.map { FigureLabel(figure: $0, wording: wording).restrictions } ?? []
  }

  /// Why figures have no value, each reason once.
  static func missing(_ figures: [Figure], _ wording: FigureWording) -> [String] {
    var reasons: [String] = []
    for figure in figures {
      guard case .unavailable(let reason) = figure.value else { continue }
      let text = wording.reason(reason)
      if !reasons.contains(text) { reasons.append(text) }
    }
    return reasons
  }
}

import Questions
import Record

/// `search`: what the record knows by a name or a part of one.
struct SearchTool: Tool {
  let name = "search"
  let input = InputSchema([
    .required("text", .text),
    InputField("kind", .choices(NameSearch.Hit.Kind.allCases.map(\.rawValue))),
    InputField("limit", .number(1...200)),
  ])
  let output = Schema.answer(
    required: ["hits", "total", "isCut"],
    [
      "total": Schema.whole, "isCut": Schema.flag,
      "hits": Schema.list(
        Schema.object(
          required: ["kind", "id", "title"],
          [
            "kind": Schema.text, "id": Schema.text, "title": Schema.text,
            "spelling": Schema.text, "mission": Schema.text,
          ])),
    ])

  /// How many hits are listed unless asked otherwise.
  private static let usual = 20

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let kinds = arguments.all("kind")
    let hits = NameSearch(record, call.language).hits(arguments["text"] ?? "")
      .filter { kinds.isEmpty || kinds.contains($0.kind.rawValue) }
    let shown = hits.prefix(arguments.number("limit") ?? Self.usual)
    var lines = shown.map { hit in
      let spelling = hit.spelling.map { " (\($0))" } ?? ""
      return "- \(call.text("assistant.search.\(hit.kind.rawValue)")) `\(hit.id)`: "
        + "\(hit.title)\(spelling)"
    }
    var missing: [String] = []
    if shown.isEmpty {
      missing = [
        call.text(
          "error.resolve.unknown", ["spelling": .isolated(arguments["text"] ?? "")])
      ]
      lines = missing
    }
    if shown.count < hits.count {
      lines.append(
        call.text("assistant.cut", ["shown": .count(shown.count), "total": .count(hits.count)]))
    }
    var sources = SourceList(record, call.language)
    sources.add(ownList: "entities")
    sources.add(decisionsOn: Set(shown.compactMap(\.mission)))
    return ToolAnswer(
      lines,
      [
        "hits": .list(shown.map(Self.body)), "total": JSONValue(hits.count),
        "isCut": .bool(shown.count < hits.count),
      ], sources: sources, missing: missing)
  }

  private static func body(_ hit: NameSearch.Hit) -> JSONValue {
    var body: [String: JSONValue] = [
      "kind": .text(hit.kind.rawValue), "id": .text(hit.id), "title": .text(hit.title),
    ]
    if let spelling = hit.spelling { body["spelling"] = .text(spelling) }
    if let mission = hit.mission { body["mission"] = .text(mission.rawValue) }
    return .object(body)
  }
}

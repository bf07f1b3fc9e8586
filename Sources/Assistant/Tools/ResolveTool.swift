import Questions
import Record

/// `resolve`: the identity that a spelling means; nothing is guessed.
struct ResolveTool: Tool {
  let name = "resolve"
  let input = InputSchema([
    .required("spelling", .text),
    InputField("kind", .choices(Self.kinds.map(\.rawValue))),
  ])
  let output = Schema.answer(
    required: ["spelling", "match", "identities"],
    [
      "spelling": Schema.text, "match": Schema.text,
      "identities": Schema.list(
        Schema.object(
          required: ["id", "kind", "names"],
          [
            "id": Schema.text, "kind": Schema.text,
            "names": Schema.list(
              Schema.object(
                required: ["text", "kind"],
                ["text": Schema.text, "kind": Schema.text, "language": Schema.text])),
          ])),
    ])

  private static let kinds: [EntityKind] = [.mission, .state, .group, .organization]

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let spelling = arguments["spelling"] ?? ""
    let asked = arguments.all("kind").compactMap(EntityKind.init(rawValue:))
    let (match, ids) = Self.resolve(spelling, asked, record)
    let entities = ids.compactMap { id in record.names.first { $0.id == id } }
    var missing: [String] = []
    if ids.count != 1 {
      missing = [
        call.text(
          ids.isEmpty ? "error.resolve.unknown" : "error.resolve.ambiguous",
          [
            "spelling": .isolated(spelling),
            "ids": .isolated(ids.map(\.rawValue).joined(separator: ", ")),
          ])
      ]
    }
    var lines = missing
    if missing.isEmpty {
      lines.append(call.text("assistant.resolve.\(match)", ["spelling": .isolated(spelling)]))
    }
    for entity in entities {
      lines.append("- `\(entity.id)`: \(entity.names.map(\.text).unique.joined(separator: "; "))")
    }
    var sources = SourceList(record, call.language)
    sources.add(ownList: "entities")
    return ToolAnswer(
      lines,
      [
        "spelling": .text(spelling), "match": .text(match),
        "identities": .list(entities.map(Self.body)),
      ], sources: sources, missing: missing)
  }

  /// How a spelling was recognised, and what it means. Codes such as `bgd` and `unmiss` are spellings
  /// too. Among several kinds every meaning counts: where two fit, it is ambiguous.
  private static func resolve(
    _ spelling: String, _ kinds: [EntityKind], _ record: OpenRecord
  ) -> (match: String, ids: [EntityID]) {
    var found: [(match: String, ids: [EntityID])] = []
    for kind in kinds.isEmpty ? Self.kinds : kinds {
      for text in [spelling, "\(kind.rawValue):\(spelling.lowercased())"] {
        let result = outcome(record.resolver.resolve(text, as: kind))
        if !result.ids.isEmpty {
          found.append(result)
          break
        }
      }
    }
    guard let first = found.first else { return ("unknown", []) }
    return found.count == 1 ? first : ("ambiguous", found.flatMap(\.ids).sorted())
  }

  private static func outcome(
    _ match: NameResolver.Match
  ) -> (match: String, ids: [EntityID]) {
    switch match {
    case .exact(let id): ("exact", [id])
    case .folded(let id): ("folded", [id])
    case .alias(let id): ("alias", [id])
    case .ambiguous(let ids): ("ambiguous", ids)
    case .unknown: ("unknown", [])
    }
  }

  private static func body(_ entity: EntityRecord) -> JSONValue {
    [
      "id": .text(entity.id.rawValue), "kind": JSONValue(entity.id.kind?.rawValue),
      "names": .list(
        entity.names.map { name in
          var body: [String: JSONValue] = ["text": .text(name.text), "kind": .text(name.kind)]
          if let language = name.language { body["language"] = .text(language.rawValue) }
          return .object(body)
        }),
    ]
  }
}

extension [String] {
  /// The texts in their order, each once.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

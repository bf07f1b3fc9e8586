import Indicators
import Record
import Wording

/// `indicators`: what can be asked, with definitions, formulas and what the figures do not say.
struct IndicatorsTool: Tool {
  let name = "indicators"
  let input = InputSchema([
    InputField("indicator", .choice(IndicatorList.all.map { $0.definition.id }))
  ])
  let output = Schema.answer(
    required: ["indicators"],
    [
      "indicators": Schema.list(
        Schema.object(
          required: [
            "id", "name", "definition", "formula", "unit", "kind", "reference", "dimensions",
            "population", "scope", "variants", "caveats",
          ],
          [
            "id": Schema.text, "name": Schema.text, "definition": Schema.text,
            "formula": Schema.text, "unit": Schema.coded, "kind": Schema.text,
            "reference": Schema.text, "dimensions": Schema.texts, "population": Schema.coded,
            "scope": Schema.coded, "variants": Schema.list(Schema.coded), "caveats": Schema.texts,
          ]))
    ])

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let asked = arguments["indicator"]
    let definitions = IndicatorList.all.map { $0.definition }.filter {
      asked == nil || $0.id == asked
    }
    var lines: [String] = []
    var bodies: [JSONValue] = []
    for definition in definitions {
      let caveats = Self.caveats(definition, call)
      let id = definition.id
      let variants = Self.variants(id, call)
      lines += [
        "\(id): \(call.text("indicator.\(id).name"))",
        "- \(call.text("indicator.\(id).words"))",
        "- \(definition.formula)  [\(call.text("unit.\(definition.unit.rawValue)"))]",
        "- by: \(definition.dimensions.map(\.rawValue).joined(separator: ", "))",
      ]
      if !variants.isEmpty {
        lines.append(
          "- variant: \(variants.map { "\($0.code) (\($0.text))" }.joined(separator: ", "))")
      }
      lines += caveats.map { "- \($0)" } + [""]
      bodies.append([
        "id": .text(id), "name": .text(call.text("indicator.\(id).name")),
        "definition": .text(call.text("indicator.\(id).words")),
        "formula": .text(definition.formula),
        "unit": .coded(
          definition.unit.rawValue, call.text("unit.\(definition.unit.rawValue)")),
        "kind": .text(definition.kind.rawValue), "reference": .text(definition.reference),
        "dimensions": JSONValue(definition.dimensions.map(\.rawValue)),
        "population": .coded(
          definition.population.rawValue,
          call.text("population.\(definition.population.rawValue)")),
        "scope": .coded(
          definition.scope.rawValue, call.text("scope.\(definition.scope.rawValue)")),
        "variants": .list(variants.map { .coded($0.code, $0.text) }),
        "caveats": JSONValue(caveats),
      ])
    }
    var sources = SourceList(record, call.language)
    sources.add(definitions.map { Citation(title: $0.reference) })
    return ToolAnswer(lines, ["indicators": .list(bodies)], sources: sources)
  }

  /// What the figures of an indicator do not say: by their kind, by whom and what they cover.
  private static func caveats(_ definition: IndicatorDefinition, _ call: ToolCall) -> [String] {
    [
      call.text("assistant.caveat.\(definition.kind.rawValue)"),
      call.text(
        "assistant.caveat.coverage",
        [
          "population": .text(call.text("population.\(definition.population.rawValue)")),
          "scope": .text(call.text("scope.\(definition.scope.rawValue)")),
        ]),
    ]
  }

  private static func variants(_ id: String, _ call: ToolCall) -> [(code: String, text: String)] {
    let prefix = "indicator.\(id).variant."
    return call.catalogue.keys(call.language).filter { $0.hasPrefix(prefix) }.map {
      (String($0.dropFirst(prefix.count)), call.text($0))
    }
  }
}

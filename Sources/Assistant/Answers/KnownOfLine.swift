import Questions
import Record
import Store
import Wording

/// What the record knows of a published row: what was read from it, whether it was refused, corrected
/// or replaced.
struct KnownOfLine {
  /// In words.
  private(set) var lines: [String] = []
  /// As members of a value of JSON.
  private(set) var body: [String: JSONValue] = [:]

  init(_ line: PublishedLine, _ record: OpenRecord, _ call: ToolCall) {
    if !line.kept.snapshot.isCurrent { lines.append(call.text("assistant.line.older-release")) }
    if let refusal = line.refusal {
      let reason = call.text(
        "refusal.\(refusal.code)", refusal.arguments.mapValues { .isolated($0) })
      lines.append(call.text("assistant.line.refused", ["reason": .text(reason)]))
      body["refusal"] = .coded(refusal.code, reason)
    }
    if let supersession = line.supersession {
      let key =
        supersession.new == nil
        ? "withdrawn" : supersession.isChanged ? "changed" : "repeated"
      lines.append(
        call.text(
          "assistant.line.\(key)",
          ["row": .isolated(supersession.new.map { String($0.row) } ?? "—")]))
      var entry: [String: JSONValue] = [
        "isWithdrawn": .bool(supersession.new == nil), "isChanged": .bool(supersession.isChanged),
      ]
      if let new = supersession.new { entry["row"] = JSONValue(new.row) }
      body["supersession"] = .object(entry)
    }
    for correction in line.corrections {
      lines.append(
        call.text(
          "assistant.line.corrected",
          [
            "column": .isolated(correction.column), "expected": .isolated(correction.expect ?? "—"),
            "value": .isolated(correction.value ?? "—"),
            "reason": .text(correction.reason.preferred(call.language)),
            "basis": .isolated(correction.basis),
          ]))
    }
    body["corrections"] = .list(line.corrections.map { Self.body($0, call.language) })
    for observation in line.observations {
      let key = observation.status == .usable ? "observation" : "unusable"
      lines.append(
        call.text(
          "assistant.line.\(key)",
          [
            "measure": .isolated(observation.series.measure.rawValue),
            "value": .isolated(JSONValue(observation.value).written),
            "date": .isolated(observation.date.description),
            "keys": .isolated(
              Self.keys(observation.series).map { $0.value }.joined(separator: ", ")),
          ]))
    }
    body["observations"] = .list(line.observations.map(Self.body))
    body["statements"] = .list(
      line.statements.map {
        [
          "entity": .text($0.entity.rawValue), "property": .text($0.property),
          "value": JSONValue($0.value),
        ]
      })
    lines += line.statements.prefix(20).map {
      call.text(
        "assistant.line.statement",
        ["entity": .isolated($0.entity.rawValue), "property": .isolated($0.property)])
    }
    if lines.isEmpty { lines = [call.text("assistant.line.nothing")] }
  }

  private static func keys(_ series: SeriesKey) -> [(name: String, value: String)] {
    let keys: [(String, String?)] = [
      ("mission", series.mission?.rawValue), ("state", series.state?.rawValue),
      ("place", series.place?.rawValue), ("personnel", series.personnel?.rawValue),
      ("sex", series.sex?.rawValue), ("incident", series.incident?.rawValue),
      ("category", series.category),
    ]
    return keys.compactMap { name, value in value.map { (name, $0) } }
  }

  private static func body(_ observation: Observation) -> JSONValue {
    var entry: [String: JSONValue] = [
      "measure": .text(observation.series.measure.rawValue),
      "date": .text(observation.date.description), "value": JSONValue(observation.value),
      "precision": .text("\(observation.series.precision)"),
      "isUsable": .bool(observation.status == .usable),
    ]
    for key in keys(observation.series) { entry[key.name] = .text(key.value) }
    return .object(entry)
  }

  private static func body(_ correction: Correction, _ language: Language) -> JSONValue {
    [
      "column": .text(correction.column), "action": .text(correction.action.rawValue),
      "expected": JSONValue(correction.expect), "value": JSONValue(correction.value),
      "reason": .text(correction.reason.preferred(language)), "basis": .text(correction.basis),
    ]
  }
}

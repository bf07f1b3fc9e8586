import Claims
import Foundation
import Questions
import Record
import Texts

/// `check`: a text set against the record, claim by claim.
struct CheckTool: Tool {
  let name = "check"
  let input = InputSchema([
    .required("passage", .passage), InputField("date", .date), InputField("release", .texts),
  ])
  let output = Schema.answer(
    required: ["summary", "claims"],
    [
      "summary": Schema.text, "day": Schema.text, "date": Schema.text,
      "dateBasis": Schema.text,
      "counts": ["type": "object"],
      "claims": Schema.list(
        Schema.object(
          required: ["text", "kind", "stated", "read", "verdict", "trials"],
          [
            "text": Schema.text, "kind": Schema.text, "stated": Schema.text,
            "read": Schema.text, "verdict": Schema.text, "label": Schema.text,
            "start": Schema.whole, "end": Schema.whole, "remarks": Schema.texts,
            "trials": Schema.list(["type": "object"]),
          ])),
    ])

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let text = PublishedText(arguments["passage"] ?? "")
    let report = try call.ask { () throws(QuestionError) in
      try TextChecker.shared(record).report(
        text, call.language, day: try arguments.parameters(["date"]).date("date")?.latest,
        today: call.today)
    }
    var lines = ["\(report.summary) \(report.day)"]
    for finding in report.findings {
      lines += ["", "- **\(finding.label)**: “\(finding.quote)”", "  \(finding.read)"]
      for trial in finding.leadingTrials.first {
        let recorded = trial.recorded.map { ": \($0)" } ?? ""
        let definition = trial.definition.isEmpty ? "" : " — \(trial.definition)"
        lines.append("  - \(trial.label)\(recorded)\(definition)")
        lines += trial.evidence.prefix(2).map { "    \($0.words)" }
        lines += trial.remarks.map { "    \($0)" }
      }
      lines += finding.remarks.map { "  \($0)" }
    }
    var sources = SourceList(record, call.language)
    for list in ["entities", "mandates"] { sources.add(ownList: list) }
    let value = report.value()
    var body: [String: JSONValue] = [
      "summary": .text(report.summary), "day": .text(report.day),
      "date": .text(value.date), "dateBasis": .text(value.dateBasis),
      "claims": .list(value.claims.map { JSONValue(encoding: $0) }),
    ]
    body["counts"] = JSONValue(encoding: value.counts)
    return ToolAnswer(lines, body, sources: sources)
  }
}

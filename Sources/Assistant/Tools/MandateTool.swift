import Briefing
import Questions
import Record

/// `mandate`: what the Council had decided on an operation by a day.
struct MandateTool: Tool {
  let name = "mandate"
  let input = InputSchema([
    .required("mission", .text), InputField("as-of", .date), InputField("release", .texts),
  ])
  let output = Schema.answer(
    required: ["mission", "asOf"],
    [
      "mission": Schema.coded, "asOf": Schema.text,
      "mandate": Schema.object(
        required: ["mission", "asOf", "hasRunOut", "hasEnded", "term", "ceilings", "decisions"],
        [
          "mission": Schema.text, "asOf": Schema.text, "until": Schema.text,
          "daysLeft": Schema.whole, "hasRunOut": Schema.flag, "hasEnded": Schema.flag,
          "term": Schema.text, "chapterSeven": Schema.flag, "review": Schema.text,
          "ceilings": Schema.list(["type": "object"]),
          "decisions": Schema.list(["type": "object"]),
        ]),
    ])

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let wording = record.wording(call.language)
    let question = try call.ask { () throws(QuestionError) in
      try MandateQuestion(
        arguments["mission"] ?? "", arguments.parameters(MandateQuestion.parameterNames), record)
    }
    let day = question.asOf ?? call.today
    let name = record.view.mission(question.mission)?.names.preferred(call.language)
    var body: [String: JSONValue] = [
      "mission": .coded(question.mission.rawValue, name ?? question.mission.rawValue),
      "asOf": .text(day.description),
    ]
    var lines = [
      "\(name ?? question.mission.rawValue) (\(wording.mission(question.mission)))",
      call.text("mandate.as-of", ["date": .date(.day(day))]),
    ]
    var sources = SourceList(record, call.language)
    let listing: MandateListing
    do throws(QuestionError) {
      listing = try question.listing(in: record, today: call.today, call.language)
    } catch {
      guard case .noMandate = error else { throw .question(error) }
      let missing = error.message(call.catalogue, call.language)
      sources.add(ownList: "mandates")
      lines += [call.text("assistant.undetermined"), "- \(missing)"]
      return ToolAnswer(lines, body, sources: sources, missing: [missing])
    }
    if let warning = listing.warning { lines.append(warning) }
    lines += listing.particulars.map { "- \($0.label): \($0.text)" }
    for (title, columns, rows) in [
      ("ceilings", listing.ceilingColumns, listing.ceilings),
      ("reports", listing.reportColumns, listing.reports),
      ("history", listing.historyColumns, listing.history),
    ] {
      lines += ["", call.text("mandate.\(title)")]
      lines +=
        rows.isEmpty
        ? [call.text("mandate.none")] : MarkdownTable(columns: columns, rows: rows).lines
    }
    body["mandate"] = JSONValue(encoding: listing.body)
    sources.add(decisionsOn: [question.mission])
    sources.add(listing.sources)
    return ToolAnswer(lines, body, sources: sources)
  }
}

import Briefing
import Questions
import Record

/// `due`: terms that ran out, what fell due lately, what falls due next.
struct DueTool: Tool {
  let name = "due"
  let input = InputSchema([
    InputField("mission", .texts), InputField("as-of", .date),
    InputField("within", .number(DueQuestion.span)), EventList.limit,
    InputField("release", .texts),
  ])
  let output = Schema.answer(
    required: ["asOf", "within", "lapsed", "fellDue", "fallsDue", "isCut"],
    [
      "asOf": Schema.text, "within": Schema.whole, "isCut": Schema.flag,
      "lapsed": Schema.list(
        Schema.object(
          required: ["mission", "until", "days", "resolution"],
          [
            "mission": Schema.text, "until": Schema.text, "days": Schema.whole,
            "resolution": Schema.text,
          ])),
      "fellDue": Schema.list(EventList.schema), "fallsDue": Schema.list(EventList.schema),
    ])

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let answer = try call.ask { () throws(QuestionError) in
      var question = try DueQuestion(arguments.parameters(["as-of", "within"]), record)
      for spelling in arguments.all("mission") {
        question.missions.append(try record.mission(spelling))
      }
      return question.answer(in: record, today: call.today)
    }
    let wording = DueWording(record.wording(call.language))
    let limit = arguments.number("limit")
    let fell = EventList(answer.fellDue, limit: limit, asOf: answer.asOf, wording)
    let falls = EventList(answer.fallsDue, limit: limit, asOf: answer.asOf, wording)
    let lapsed = LapsedListing(answer.lapsed, asOf: answer.asOf, wording: wording)
    let none = call.text("due.none")
    var lines = [
      call.text("due.as-of", ["date": .date(.day(answer.asOf))]), "", call.text("due.lapsed"),
    ]
    lines +=
      lapsed.rows.isEmpty
      ? [none] : MarkdownTable(columns: lapsed.columns, rows: lapsed.rows).lines
    lines += ["", call.text("due.fell-due", ["days": .count(answer.within)])]
    lines += fell.lines(none: none, call)
    lines += ["", call.text("due.falls-due", ["days": .count(answer.within)])]
    lines += falls.lines(none: none, call)
    var sources = SourceList(record, call.language)
    sources.add(decisionsOn: Set(answer.lapsed.map(\.mission)))
    for mandate in answer.lapsed { sources.add(mandate.term.sources) }
    fell.add(to: &sources)
    falls.add(to: &sources)
    if sources.isEmpty { sources.add(ownList: "mandates") }
    return ToolAnswer(
      lines,
      [
        "asOf": .text(answer.asOf.description), "within": JSONValue(answer.within),
        "lapsed": JSONValue(encoding: lapsed.entries), "fellDue": fell.body,
        "fallsDue": falls.body, "isCut": .bool(fell.isCut || falls.isCut),
      ], sources: sources)
  }
}

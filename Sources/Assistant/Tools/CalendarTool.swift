import Briefing
import Questions
import Record
import Wording

/// `calendar`: what falls due in a span of time.
struct CalendarTool: Tool {
  let name = "calendar"
  let input = InputSchema([
    InputField("from", .date), InputField("to", .date), InputField("mission", .texts),
    InputField("as-of", .date), EventList.limit, InputField("release", .texts),
  ])
  let output = Schema.answer(
    required: ["from", "to", "asOf", "events", "total", "isCut"],
    [
      "from": Schema.text, "to": Schema.text, "asOf": Schema.text, "total": Schema.whole,
      "isCut": Schema.flag, "events": Schema.list(EventList.schema),
    ])

  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer {
    let record = try call.record(arguments)
    let question = try call.ask { () throws(QuestionError) in
      var question = try CalendarQuestion(
        arguments.parameters(["from", "to", "as-of"]), record, today: call.today)
      for spelling in arguments.all("mission") {
        question.missions.append(try record.mission(spelling))
      }
      return question
    }
    let asOf = question.asOf ?? call.today
    let period = question.period
    let wording = DueWording(record.wording(call.language))
    let events = EventList(
      question.events(in: record, today: call.today), limit: arguments.number("limit"), asOf: asOf,
      wording)
    let span: [String: Argument] = [
      "from": .date(.day(period.from)), "through": .date(.day(period.through)),
    ]
    var lines = [
      call.text("figure.period", span), call.text("due.as-of", ["date": .date(.day(asOf))]),
    ]
    lines += [""] + events.lines(none: call.text("due.nothing", span), call)
    var sources = SourceList(record, call.language)
    events.add(to: &sources)
    if sources.isEmpty { sources.add(ownList: "mandates") }
    return ToolAnswer(
      lines,
      [
        "from": .text(period.from.description), "to": .text(period.through.description),
        "asOf": .text(asOf.description), "events": events.body, "total": JSONValue(events.total),
        "isCut": .bool(events.isCut),
      ], sources: sources)
  }
}

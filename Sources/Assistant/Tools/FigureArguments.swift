import Indicators
import Questions
import Record

/// The arguments that put a question to an indicator; several tools share them.
enum FigureArguments {
  /// The arguments.
  static let fields: [InputField] = [
    .required("indicator", .choice(IndicatorList.all.map { $0.definition.id })),
    InputField("mission", .texts), InputField("contributor", .texts), InputField("from", .date),
    InputField("to", .date),
    InputField("by", .choices(Dimension.allCases.map(\.rawValue))), InputField("at", .texts),
    InputField("population", .choice(Population.allCases.map(\.rawValue))),
    InputField("scope", .choice(Scope.allCases.map(\.rawValue))),
    InputField("of", .choice(IndicatorList.all.map { $0.definition.id })),
    InputField("variant", .text), InputField("source", .text), InputField("publisher", .text),
    InputField("release", .texts),
  ]

  /// The figures that a call asks for.
  static func figures(
    _ arguments: Arguments, _ record: OpenRecord, _ call: ToolCall
  ) throws(ToolError) -> [Figure] {
    try call.ask { () throws(QuestionError) in
      let plain = arguments.parameters([
        "from", "to", "by", "at", "population", "scope", "of", "variant", "source",
        "publisher",
      ])
      var question = try FigureQuestion(arguments["indicator"] ?? "", plain, record)
      // Spellings are taken whole: many names of States have commas in them.
      for spelling in arguments.all("mission") {
        question.missions.append(try record.mission(spelling))
      }
      for spelling in arguments.all("contributor") {
        question.contributors.append(try record.contributor(spelling))
      }
      return try question.figures(in: record, today: call.today)
    }
  }
}

import Briefing
import Indicators
import Questions
import Record
import Wording

/// A figure as a value of JSON: codes beside words, numbers at full precision.
struct FigureBody {
  let figure: Figure
  let wording: FigureWording
  let view: RecordView

  var value: JSONValue {
    var body: [String: JSONValue] = [
      "indicator": .text(figure.indicator), "name": .text(wording.name(figure)),
      "label": .text(FigureLabel(figure: figure, wording: wording).text),
      "value": figure.number.map { JSONValue($0) } ?? .null,
      "unit": .coded(figure.unit.rawValue, wording.unit(figure.unit)),
      "population": .coded(
        figure.population.rawValue, wording.text("population.\(figure.population.rawValue)")),
      "scope": .coded(figure.scope.rawValue, wording.text("scope.\(figure.scope.rawValue)")),
      "period": [
        "from": JSONValue(figure.period.statedStart?.description),
        "to": .text(figure.period.through.description),
        "text": .text(wording.period(figure.period)),
      ],
      "keys": keys, "notes": notes, "files": files,
    ]
    if !figure.variant.isEmpty {
      body["variant"] = .coded(
        figure.variant, wording.variant(figure.indicator, figure.variant))
    }
    if let interval = figure.interval {
      body["interval"] = [
        "lower": JSONValue(interval.lower), "upper": JSONValue(interval.upper), "level": 95,
        "method": .coded(
          interval.method.rawValue, wording.text("method.\(interval.method.rawValue)")),
      ]
    }
    if let moment = figure.moment {
      body["moment"] = [
        "kind": .text(Self.kind(moment)), "day": .text(moment.date.description),
        "text": .text(wording.moment(moment)),
      ]
    }
    if case .unavailable(let reason) = figure.value {
      body["unavailable"] = [
        "code": .text(reason.code), "text": .text(wording.reason(reason)),
        "newest": JSONValue(reason.newest?.description),
      ]
    }
    if let question = FigureQuestion(figure) {
      body["question"] = .object(Self.arguments(question))
    }
    return .object(body)
  }

  private var keys: JSONValue {
    var keys: [String: JSONValue] = [:]
    for dimension in figure.request?.by ?? [] {
      keys[dimension.rawValue] = .coded(
        FigureWording.code(figure.keys, dimension), wording.key(figure.keys, dimension))
    }
    if let source = figure.keys.source {
      keys["source"] = .coded(
        source, view.sources[source]?.title.preferred(wording.language) ?? source)
    }
    return .object(keys)
  }

  private var notes: JSONValue {
    .list(figure.notes.map { .coded($0.code, wording.note($0, unit: figure.unit)) })
  }

  private var files: JSONValue {
    let numbers = Set(figure.snapshots)
    return JSONValue(
      view.snapshots.map(\.snapshot).filter { numbers.contains($0.number) }.map(\.path))
  }

  /// The arguments with which the same figure is asked for alone.
  private static func arguments(_ question: FigureQuestion) -> [String: JSONValue] {
    var arguments: [String: JSONValue] = ["indicator": .text(question.indicator)]
    for name in FigureQuestion.parameterNames {
      let values = question.parameters.all(name)
      guard let first = values.first else { continue }
      switch name {
      case "mission", "contributor", "at": arguments[name] = JSONValue(values)
      case "by": arguments[name] = JSONValue(first.split(separator: ",").map(String.init))
      default: arguments[name] = .text(first)
      }
    }
    return arguments
  }

  private static func kind(_ moment: Moment) -> String {
    switch moment {
    case .monthEnd: "month-end"
    case .yearMean: "year-mean"
    case .year: "year"
    }
  }

  /// The JSON Schema of a figure.
  static let schema = Schema.object(
    required: [
      "indicator", "name", "label", "value", "unit", "population", "scope", "period", "keys",
      "notes",
      "files",
    ],
    [
      "indicator": Schema.text, "name": Schema.text, "label": Schema.text,
      "value": Schema.numberOrNull,
      "unit": Schema.coded, "variant": Schema.coded, "population": Schema.coded,
      "scope": Schema.coded,
      "period": Schema.object(
        required: ["from", "to"],
        ["from": Schema.textOrNull, "to": Schema.text, "text": Schema.text]),
      "keys": ["type": "object", "additionalProperties": Schema.coded],
      "notes": Schema.list(Schema.coded), "files": Schema.texts,
      "interval": Schema.object(
        required: ["lower", "upper", "level", "method"],
        [
          "lower": Schema.number, "upper": Schema.number, "level": Schema.number,
          "method": Schema.coded,
        ]),
      "moment": Schema.object(
        required: ["kind", "day"],
        ["kind": Schema.text, "day": Schema.text, "text": Schema.text]),
      "unavailable": Schema.object(
        required: ["code", "text"],
        ["code": Schema.text, "text": Schema.text, "newest": Schema.textOrNull]),
      "question": ["type": "object"],
    ])
}

import Briefing
import Indicators
import Questions
import Record
import Site
import Store

/// How one figure comes about: its formula, its inputs, and the published rows that they rest on.
enum ExplainEndpoint: Endpoint {
  static let route = Route("/explain/{indicator}")
  static let parameterNames = FiguresEndpoint.parameterNames
  static let repeated = FiguresEndpoint.repeated
  static let examples = [
    "/explain/fatalities?mission=minusma&by=type&at=malicious-act&to=2024-09-09&limit=3",
    "/explain/strength?mission=unmiss&to=2024-09-09&lang=ar&limit=3",
  ]

  private struct Body: Encodable, Sendable {
    let figure: FigureBody
    let title: String
    let reference: String
    /// The formula, with the numbers where they are known.
    let formula: String
    let inputs: [Input]
    /// The rows of all inputs, in the inputs' order.
    let rows: [Row]
    /// The command that says the same.
    let command: String
  }

  private struct Input: Encodable, Sendable {
    let symbol: String
    let value: OrNull<Double>
    let unit: Coded
    /// How many rows it rests on.
    let rows: Int
  }

  private struct Row: Encodable, Sendable {
    /// The symbol of the input that rests on it.
    let input: String
    let file: String
    let row: Int
    let text: String
    let address: String
  }

  static func answer(_ call: APICall) throws(SiteError) -> APIReply {
    let cut = try call.cut()
    let figures = try asked { () throws(QuestionError) in
      try FigureQuestion(call.value("indicator"), call.parameters, call.record)
        .figures(in: call.record, today: call.day)
    }
    guard let figure = figures.first else { throw .question(.noFigure) }
    guard figures.count == 1 else { throw .question(.severalFigures(count: figures.count)) }
    let explainer = Explainer(view: call.record.view, wording: call.wording)
    var lines: [(symbol: String, line: LineID)] = []
    var inputs: [Input] = []
    let explanation: Explanation
    do throws(StoreError) {
      explanation = try explainer.explanation(figure, id: "figure")
      for input in figure.inputs {
        let own = try explainer.lines(input)
        lines += own.map { (input.symbol, $0) }
        inputs.append(
          Input(
            symbol: input.symbol, value: OrNull(input.value.isFinite ? input.value : nil),
            unit: Coded(input.unit.rawValue, call.wording.unit(input.unit)), rows: own.count))
      }
    } catch {
      throw .question(.store(error))
    }
    var rows: [Row] = []
    for (symbol, id) in cut.entries(lines) {
      let text = try call.read { record throws(StoreError) in try record.line(id)?.text ?? "" }
      let file = call.record.view.snapshots.first { $0.snapshot.number == id.snapshot }?.snapshot
      rows.append(
        Row(
          input: symbol, file: file?.path ?? "", row: id.row, text: text, address: call.line(id)))
    }
    return APIReply(
      Body(
        figure: FigureBody(figure, call), title: explanation.title,
        reference: IndicatorList.indicator(figure.indicator)?.definition.reference ?? "",
        formula: explanation.formula, inputs: inputs, rows: rows, command: explanation.command),
      cut.page(total: lines.count, returned: rows.count))
  }
}

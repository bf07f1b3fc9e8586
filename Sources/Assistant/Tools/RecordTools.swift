import Questions
import Record
import Wording

/// The tools over a record.
public struct RecordTools: ToolServing {
  private let records: RecordHoldings
  private let catalogue: Catalogue
  private let today: @Sendable () -> CalendarDate
  private let tools: [any Tool] = [
    IndicatorsTool(), FigureTool(), ExplainTool(), LineTool(), MandateTool(), DueTool(),
    CalendarTool(), SearchTool(), ResolveTool(), SourcesTool(), CheckTool(),
  ]

  /// The tools over the records of a store.
  ///
  /// - Parameter today: the day of a call, in universal time.
  public init(
    records: RecordHoldings, catalogue: Catalogue, today: @escaping @Sendable () -> CalendarDate
  ) {
    self.records = records
    self.catalogue = catalogue
    self.today = today
  }

  /// The tools as clients are told of them.
  public func definitions(_ language: Language) -> [ToolDefinition] {
    tools.map { tool in
      ToolDefinition(
        name: tool.name,
        title: catalogue.text("assistant.tool.\(tool.name).title", language),
        description: catalogue.text("assistant.tool.\(tool.name).description", language),
        input: tool.input.body(catalogue, language), output: tool.output)
    }
  }

  /// Calls a tool.
  public func call(
    _ name: String, _ arguments: [String: JSONValue], _ language: Language,
    isCancelled: @escaping @Sendable () -> Bool
  ) -> ToolResult? {
    guard let tool = tools.first(where: { $0.name == name }) else { return nil }
    let language = InputSchema.language(arguments) ?? language
    let call = ToolCall(
      records: records, catalogue: catalogue, language: language, today: today(),
      isCancelled: isCancelled)
    do throws(ToolError) {
      let answer = try tool.answer(try checked(arguments, tool), call)
      return ToolResult(
        text: answer.lines.joined(separator: "\n"), structured: .object(answer.body))
    } catch {
      return result(error, language)
    }
  }

  private func checked(
    _ arguments: [String: JSONValue], _ tool: any Tool
  ) throws(ToolError) -> Arguments {
    do throws(ArgumentFault) {
      return try tool.input.check(arguments)
    } catch {
      throw .argument(error)
    }
  }

  private func result(_ error: ToolError, _ language: Language) -> ToolResult? {
    switch error {
    case .argument(let fault):
      let text = catalogue.text(fault.message, language)
      return ToolResult(error: .coded(fault.code, text), text: "\(text) (\(fault.code))")
    case .question(let error):
      let text = error.message(catalogue, language)
      return ToolResult(error: .coded(error.code, text), text: "\(text) (\(error.code))")
    case .cancelled: return nil
    }
  }
}

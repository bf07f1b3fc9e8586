import Indicators
import Questions
import Record
import Store
import Wording

/// Something that an assistant can ask the record.
///
/// Its title and description are in the catalogue under `assistant.tool.<name>`, those of its arguments
/// under `assistant.argument.<name>`.
protocol Tool: Sendable {
  /// Its name, `figure`.
  var name: String { get }
  /// Its arguments.
  var input: InputSchema { get }
  /// The JSON Schema of its structured answer.
  var output: JSONValue { get }
  /// Answers a call.
  func answer(_ arguments: Arguments, _ call: ToolCall) throws(ToolError) -> ToolAnswer
}

/// What a tool finds around it.
struct ToolCall: Sendable {
  /// The records that can be read from.
  let records: RecordHoldings
  /// Messages in both languages.
  let catalogue: Catalogue
  /// The reader's language.
  let language: Language
  /// The day of the call.
  let today: CalendarDate
  /// True once nobody waits for the answer.
  let isCancelled: @Sendable () -> Bool

  /// A wording of the catalogue.
  func text(_ key: String, _ arguments: [String: Wording.Argument] = [:]) -> String {
    catalogue.text(Message(key, arguments), language)
  }

  /// Gives the call up where nobody waits for it.
  func goOn() throws(ToolError) {
    if isCancelled() { throw .cancelled }
  }

  /// Puts a question, with its failure as that of the tool.
  func ask<Value>(
    _ question: () throws(QuestionError) -> Value
  ) throws(ToolError) -> Value {
    do throws(QuestionError) {
      return try question()
    } catch {
      throw .question(error)
    }
  }

  /// Reads the record, with its failure as that of the tool.
  func read<Value>(_ work: () throws(StoreError) -> Value) throws(ToolError) -> Value {
    do throws(StoreError) {
      return try work()
    } catch {
      throw .question(.store(error))
    }
  }

  /// The record of today, or the one that the argument `release` asks for.
  func record(_ arguments: Arguments) throws(ToolError) -> OpenRecord {
    try ask { () throws(QuestionError) in try records.record(arguments.all("release")) }
  }
}

/// Why a tool could not answer.
enum ToolError: Error, Sendable {
  /// An argument does not fit.
  case argument(ArgumentFault)
  /// The question cannot be put, or the record cannot be read.
  case question(QuestionError)
  /// Nobody waits for the answer any more.
  case cancelled
}

/// What a tool answers.
struct ToolAnswer: Sendable {
  /// The answer for people, line by line.
  var lines: [String]
  /// The answer for programs.
  var body: [String: JSONValue]

  /// An answer with what it rests on. What is missing stands where the record could not answer.
  init(
    _ lines: [String], _ body: [String: JSONValue], sources: SourceList, missing: [String] = []
  ) {
    self.lines = lines + sources.lines
    self.body = body
    self.body["sources"] = sources.body
    self.body["isDetermined"] = .bool(missing.isEmpty)
    if !missing.isEmpty { self.body["missing"] = JSONValue(missing) }
  }
}

import Record

/// What a client can call: the tools, as the dispatch sees them.
public protocol ToolServing: Sendable {
  /// The tools in a language, always in the same order.
  func definitions(_ language: Language) -> [ToolDefinition]
  /// Calls a tool.
  ///
  /// - Parameters:
  ///   - language: the language of the server, for a call that asks for none.
  ///   - isCancelled: true once nobody waits for the answer.
  /// - Returns: nil where the call was given up because nobody waits for it.
  func call(
    _ name: String, _ arguments: [String: JSONValue], _ language: Language,
    isCancelled: @escaping @Sendable () -> Bool
  ) -> ToolResult?
}

/// A tool as clients are told of it.
public struct ToolDefinition: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What it is called for people.
  public let title: String
  /// What it answers, and when to ask it.
  public let description: String
  /// The JSON Schema (2020-12) of its arguments.
  public let input: JSONValue
  /// The JSON Schema (2020-12) of its structured answer.
  public let output: JSONValue

  /// The definition as a value of JSON. Every tool here reads the record and changes nothing.
  var body: JSONValue {
    [
      "name": .text(name), "title": .text(title), "description": .text(description),
      "inputSchema": input, "outputSchema": output,
      "annotations": [
        "title": .text(title), "readOnlyHint": true, "destructiveHint": false,
        "idempotentHint": true, "openWorldHint": false,
      ],
    ]
  }
}

/// What a tool answered, or why it could not.
public struct ToolResult: Hashable, Sendable {
  /// The answer for people.
  public let text: String
  /// The answer for programs; nil for an error.
  public let structured: JSONValue?
  /// For an error: its code and its values, for programs.
  public let error: JSONValue?

  /// An answer.
  public init(text: String, structured: JSONValue) {
    self.text = text
    self.structured = structured
    error = nil
  }

  /// An error of the call, which the caller can mend and try again.
  public init(error: JSONValue, text: String) {
    self.text = text
    structured = nil
    self.error = error
  }

  /// The result of `tools/call`. A revision without structured answers gets the same as a second text.
  func body(_ version: ProtocolVersion) -> [String: JSONValue] {
    var content: [JSONValue] = [["type": "text", "text": .text(text)]]
    var body: [String: JSONValue] = ["isError": .bool(error != nil)]
    if let structured {
      if version.hasStructuredContent {
        body["structuredContent"] = structured
      } else {
        content.append(["type": "text", "text": .text(structured.written)])
      }
    }
    if let error { body["_meta"] = ["ihata/error": error] }
    body["content"] = .list(content)
    return body
  }
}

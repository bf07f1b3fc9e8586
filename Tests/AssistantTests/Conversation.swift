import Record
import TestRecord
import Wording

@testable import Assistant

/// A client's side of the protocol in tests.
struct Conversation {
  let dispatcher: Dispatcher

  init(_ tools: any ToolServing = EchoTools(), language: Language = .en, pageSize: Int = 50) throws
  {
    dispatcher = Dispatcher(
      tools: tools, identity: .init(name: "ihata", version: "1"),
      catalogue: try TestRecord.catalogue(), language: language, pageSize: pageSize)
  }

  /// A conversation in a revision agreed on.
  static func initialized(
    _ version: String = "2025-11-25", _ tools: any ToolServing = EchoTools(), pageSize: Int = 50
  ) throws -> Conversation {
    let conversation = try Conversation(tools, pageSize: pageSize)
    _ = conversation.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)","capabilities":{}}}"#
    )
    return conversation
  }

  /// Sends a line and takes what is answered.
  func send(_ line: String) -> [JSONValue] {
    let delivery = Delivery(line: Array(line.utf8))
    dispatcher.receive(delivery)
    return dispatcher.answer(delivery)
  }

  /// Sends a request that has one answer.
  func ask(_ method: String, _ parameters: JSONValue? = nil, id: JSONValue = 1) -> JSONValue {
    var message: [String: JSONValue] = ["jsonrpc": "2.0", "id": id, "method": .text(method)]
    message["params"] = parameters
    return send(JSONValue.object(message).written).first ?? .null
  }

  /// What a request of the newest revision says of itself.
  static func meta(_ version: String = "2026-07-28") -> JSONValue {
    [
      "io.modelcontextprotocol/protocolVersion": .text(version),
      "io.modelcontextprotocol/clientCapabilities": [:],
    ]
  }
}

/// Two tools that give back what they are called with.
struct EchoTools: ToolServing {
  func definitions(_ language: Language) -> [ToolDefinition] {
    ["first", "second", "third"].map {
      ToolDefinition(
        name: $0, title: $0, description: $0, input: ["type": "object"], output: ["type": "object"])
    }
  }

  func call(
    _ name: String, _ arguments: [String: JSONValue], _ language: Language,
    isCancelled: @escaping @Sendable () -> Bool
  ) -> ToolResult? {
    if name == "third" {
      return ToolResult(error: ["code": "no", "text": "No."], text: "No. (no)")
    }
    return ToolResult(text: name, structured: .object(arguments))
  }
}

extension JSONValue {
  var result: JSONValue? { self["result"] }
  var errorCode: Int? { self["error"]?["code"]?.whole }
}

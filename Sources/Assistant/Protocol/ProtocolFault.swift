import Record
import Wording

/// What is wrong with a message; worded under `error.assistant.<code>`.
public enum ProtocolFault: Error, Hashable, Sendable {
  /// The line is not JSON.
  case notJSON(JSONFault)
  /// The line is longer than is read.
  case tooLong(limit: Int)
  /// JSON, but no message of JSON-RPC 2.0.
  case notAMessage
  /// An identifier that is neither a text nor a whole number.
  case malformedID
  /// Several messages on one line, in a revision that has no such thing.
  case batch
  /// A list without a message in it.
  case emptyBatch
  /// `initialize` among other messages.
  case initializeInBatch
  /// A method that there is not.
  case unknownMethod(String)
  /// A parameter that is missing, or not of its kind.
  case malformedParameter(String)
  /// A page that no answer of this server leads to.
  case unknownCursor
  /// A tool that there is not.
  case unknownTool(String, known: [String])
  /// A request before the revision was agreed on, that does not say for itself which it is in.
  case notInitialized
  /// A request in a revision that is not spoken here, or that has to be agreed on first.
  case unsupportedVersion(String)

  /// The code of JSON-RPC 2.0 and of the Model Context Protocol.
  public var code: Int {
    switch self {
    case .notJSON: -32700
    case .tooLong, .notAMessage, .malformedID, .batch, .emptyBatch, .initializeInBatch: -32600
    case .unknownMethod: -32601
    case .malformedParameter, .unknownCursor, .unknownTool, .notInitialized: -32602
    case .unsupportedVersion: -32022
    }
  }

  /// The key under which the fault is worded.
  public var key: String {
    switch self {
    case .notJSON(let fault): "error.assistant.json.\(fault.code)"
    case .tooLong: "error.assistant.too-long"
    case .notAMessage: "error.assistant.not-a-message"
    case .malformedID: "error.assistant.malformed-id"
    case .batch: "error.assistant.batch"
    case .emptyBatch: "error.assistant.empty-batch"
    case .initializeInBatch: "error.assistant.initialize-in-batch"
    case .unknownMethod: "error.assistant.unknown-method"
    case .malformedParameter: "error.assistant.malformed-parameter"
    case .unknownCursor: "error.assistant.unknown-cursor"
    case .unknownTool: "error.assistant.unknown-tool"
    case .notInitialized: "error.assistant.not-initialized"
    case .unsupportedVersion: "error.assistant.unsupported-version"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .notJSON(let fault): fault.arguments
    case .tooLong(let limit): ["limit": String(limit)]
    case .unknownMethod(let method): ["method": String(method.prefix(100))]
    case .malformedParameter(let name): ["parameter": name]
    case .unknownTool(let name, let known):
      ["tool": String(name.prefix(100)), "known": known.joined(separator: ", ")]
    case .unsupportedVersion(let version):
      [
        "version": String(version.prefix(100)),
        "spoken": ProtocolVersion.spoken.joined(separator: ", "),
      ]
    default: [:]
    }
  }

  /// What a program needs to go on; nil where the code says enough.
  private var data: JSONValue? {
    guard case .unsupportedVersion(let version) = self else { return nil }
    return ["supported": JSONValue(ProtocolVersion.spoken), "requested": .text(version)]
  }

  /// The answer that tells a client so; under null where the message has no identifier to read.
  func answer(_ id: RequestID?, _ catalogue: Catalogue, _ language: Language) -> JSONValue {
    let message = catalogue.text(Message(key, arguments.mapValues { .isolated($0) }), language)
    var error: [String: JSONValue] = ["code": JSONValue(code), "message": .text(message)]
    error["data"] = data
    return ["jsonrpc": "2.0", "id": id?.value ?? .null, "error": .object(error)]
  }
}

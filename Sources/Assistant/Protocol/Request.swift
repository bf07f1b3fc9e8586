/// What a client sends.
public enum Incoming: Hashable, Sendable {
  /// Something that is answered.
  case request(Request)
  /// Something that is not.
  case notification(method: String, parameters: [String: JSONValue])
  /// An answer; nothing is asked of clients, so it answers nothing.
  case response
}

/// A request of JSON-RPC 2.0.
public struct Request: Hashable, Sendable {
  /// What the answer is sent under.
  public let id: RequestID
  /// What is asked for.
  public let method: String
  /// Its parameters by name.
  public let parameters: [String: JSONValue]
}

/// A message that is not one, with the identifier it can be answered under.
public struct RefusedMessage: Error, Hashable, Sendable {
  /// The identifier, where the message has one.
  public let id: RequestID?
  /// What is wrong with it.
  public let fault: ProtocolFault
}

extension Incoming {
  /// Takes a message apart.
  public init(_ message: JSONValue) throws(RefusedMessage) {
    guard let members = message.members else {
      throw RefusedMessage(id: nil, fault: .notAMessage)
    }
    let id = RequestID(members["id"])
    guard members["jsonrpc"] == "2.0" else {
      throw RefusedMessage(id: id, fault: .notAMessage)
    }
    guard let method = members["method"] else {
      guard members["result"] != nil || members["error"] != nil else {
        throw RefusedMessage(id: id, fault: .notAMessage)
      }
      self = .response
      return
    }
    guard let method = method.text else { throw RefusedMessage(id: id, fault: .notAMessage) }
    if members["id"] != nil, id == nil { throw RefusedMessage(id: nil, fault: .malformedID) }
    let parameters: [String: JSONValue]
    switch members["params"] {
    case nil, .null: parameters = [:]
    case .object(let named): parameters = named
    default:
      // Of a notification nobody waits to hear what is wrong with it.
      guard let id else {
        self = .notification(method: method, parameters: [:])
        return
      }
      throw RefusedMessage(id: id, fault: .malformedParameter("params"))
    }
    if let id {
      self = .request(Request(id: id, method: method, parameters: parameters))
    } else {
      self = .notification(method: method, parameters: parameters)
    }
  }
}

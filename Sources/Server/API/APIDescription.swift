import Foundation
import Record
import Site
import Wording
import Yams

/// The description of the API, `Data/site/openapi.yml`, whose titles and descriptions are keys of the
/// catalogue of messages.
struct APIDescription: Sendable {
  private let root: Node

  /// Reads the description.
  ///
  /// - Throws: `SiteError.files` where it is missing or not well formed.
  init(path: String) throws(SiteError) {
    do {
      guard
        let node = try Yams.compose(yaml: String(contentsOfFile: path, encoding: .utf8))
      else { throw SiteError.files(name: path, reason: "empty") }
      root = Node(node)
    } catch {
      throw .files(name: path, reason: String("\(error)".prefix(200)))
    }
  }

  /// The name of the operation at a path: `mission`.
  func name(of pattern: String) -> String {
    root["paths"]?[pattern]?["get"]?["operationId"]?.text ?? ""
  }

  /// The paths, with the names of the parameters of each, references followed.
  var operations: [String: [String]] {
    guard case .object(let paths) = root["paths"] else { return [:] }
    return paths.mapValues { path in
      guard case .list(let entries) = path["get"]?["parameters"] else { return [] }
      return entries.compactMap { entry in
        let reference = entry["$ref"]?.text?.split(separator: "/").last.map(String.init)
        let parameter = reference.flatMap { root["components"]?["parameters"]?[$0] } ?? entry
        return parameter["in"]?.text == "query" ? parameter["name"]?.text : nil
      }
    }
  }

  /// The keys of messages that it names.
  var keys: Set<String> {
    var keys: Set<String> = []
    root.collect(&keys)
    return keys
  }

  /// The description in the language of a call, for its address.
  func document(_ call: APICall) -> some Encodable & Sendable {
    var document = root.worded { call.text($0) }
    document["servers"] = .list([.object(["url": .text(call.address.whole("/"))])])
    document["info"]?["version"] = .text(call.program)
    return document
  }
}

extension APIDescription {
  /// A value of the description.
  indirect enum Node: Encodable, Sendable {
    case object([String: Node])
    case list([Node])
    case text(String)
    case whole(Int)
    case number(Double)
    case bool(Bool)
    case null

    init(_ node: Yams.Node) {
      switch node {
      case .mapping(let mapping):
        var object: [String: Node] = [:]
        for (key, value) in mapping { object[key.string ?? ""] = Node(value) }
        self = .object(object)
      case .sequence(let sequence): self = .list(sequence.map { Node($0) })
      case .scalar(let scalar):
        if scalar.style != .plain {
          self = .text(scalar.string)
        } else if let bool = node.bool {
          self = .bool(bool)
        } else if let whole = node.int {
          self = .whole(whole)
        } else if let number = node.float {
          self = .number(number)
        } else {
          self = node.null == nil ? .text(scalar.string) : .null
        }
      default: self = .null
      }
    }

    subscript(name: String) -> Node? {
      get {
        guard case .object(let object) = self else { return nil }
        return object[name]
      }
      set {
        guard case .object(var object) = self else { return }
        object[name] = newValue
        self = .object(object)
      }
    }

    /// The value as text, where it is one.
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The members that hold words.
    private static let words: Set<String> = ["title", "summary", "description"]

    /// The same with the wordings of keys in the place of keys.
    func worded(_ wording: (String) -> String) -> Node {
      switch self {
      case .object(let object):
        var result: [String: Node] = [:]
        for (name, value) in object {
          if Self.words.contains(name), let key = value.text {
            result[name] = .text(wording(key))
          } else {
            result[name] = value.worded(wording)
          }
        }
        return .object(result)
      case .list(let list): return .list(list.map { $0.worded(wording) })
      default: return self
      }
    }

    func collect(_ keys: inout Set<String>) {
      switch self {
      case .object(let object):
        for (name, value) in object {
          if Self.words.contains(name), let key = value.text {
            keys.insert(key)
          } else {
            value.collect(&keys)
          }
        }
      case .list(let list): for value in list { value.collect(&keys) }
      default: return
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .object(let object): try container.encode(object)
      case .list(let list): try container.encode(list)
      case .text(let text): try container.encode(text)
      case .whole(let whole): try container.encode(whole)
      case .number(let number): try container.encode(number)
      case .bool(let bool): try container.encode(bool)
      case .null: try container.encodeNil()
      }
    }
  }
}

/// Why bytes are not a value of JSON that can be read.
public enum JSONFault: Error, Hashable, Sendable {
  /// The bytes are not UTF-8.
  case notUTF8
  /// The grammar of RFC 8259 is broken at a byte, counted from 1.
  case malformed(at: Int)
  /// Lists and objects stand within each other more often than is allowed.
  case tooDeep(limit: Int)
  /// An object has a name twice: which value is meant cannot be known.
  case repeatedName(String)

  /// The code under which the fault is worded: `error.assistant.json.<code>`.
  public var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .malformed: "malformed"
    case .tooDeep: "too-deep"
    case .repeatedName: "repeated-name"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .notUTF8: [:]
    case .malformed(let place): ["place": String(place)]
    case .tooDeep(let limit): ["limit": String(limit)]
    case .repeatedName(let name): ["name": String(name.prefix(100))]
    }
  }
}

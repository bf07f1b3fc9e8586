import Foundation

extension JSONValue {
  /// The value on one line, members in alphabetical order: the same value always gives the same bytes.
  public var written: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// What `Encodable` values of other modules are as JSON.
  ///
  /// - Returns: null for a value that has no form in JSON.
  public init(encoding value: some Encodable) {
    guard let data = try? JSONEncoder().encode(value),
      let read = try? JSONReader.value(Array(data))
    else {
      self = .null
      return
    }
    self = read
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let literal): text += literal
    case .text(let value): Self.write(value, to: &text)
    case .list(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { text += "," }
        Self.write(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

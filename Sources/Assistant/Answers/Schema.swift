/// Parts of JSON Schemas.
enum Schema {
  static let text: JSONValue = ["type": "string"]
  static let textOrNull: JSONValue = ["type": ["string", "null"]]
  static let whole: JSONValue = ["type": "integer"]
  static let number: JSONValue = ["type": "number"]
  static let numberOrNull: JSONValue = ["type": ["number", "null"]]
  static let flag: JSONValue = ["type": "boolean"]
  static let texts: JSONValue = list(text)
  /// A code with its words in the reader's language.
  static let coded: JSONValue = object(required: ["code", "text"], ["code": text, "text": text])

  static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  static func object(required: [String], _ properties: [String: JSONValue]) -> JSONValue {
    ["type": "object", "required": JSONValue(required), "properties": .object(properties)]
  }

  /// An answer: what it says, whether the record could answer, and what it rests on.
  static func answer(required: [String], _ properties: [String: JSONValue]) -> JSONValue {
    var properties = properties
    properties["sources"] = SourceList.schema
    properties["isDetermined"] = flag
    properties["missing"] = texts
    return object(required: required + ["isDetermined", "sources"], properties)
  }
}

extension JSONValue {
  /// A code with its words.
  static func coded(_ code: String, _ text: String) -> JSONValue {
    ["code": .text(code), "text": .text(text)]
  }
}

import Record
import Wording

/// The arguments of a tool.
public struct InputSchema: Hashable, Sendable {
  /// The arguments, `lang` last.
  public let fields: [InputField]

  /// The arguments of a tool, to which the language of the answer is added.
  public init(_ fields: [InputField]) {
    self.fields = fields + [InputField("lang", .choice(Language.spoken.map(\.rawValue)))]
  }

  /// The JSON Schema.
  public func body(_ catalogue: Catalogue, _ language: Language) -> JSONValue {
    var schema: [String: JSONValue] = [
      "type": "object", "additionalProperties": false,
      "properties": .object(
        Dictionary(
          fields.map { ($0.name, $0.schema(catalogue, language)) }, uniquingKeysWith: { $1 })),
    ]
    let required = fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { schema["required"] = JSONValue(required) }
    return .object(schema)
  }

  /// The language that a call asks to be answered in; nil where it asks for none, or for none that
  /// there is.
  public static func language(_ arguments: [String: JSONValue]) -> Language? {
    arguments["lang"]?.text.flatMap(Language.init(rawValue:)).flatMap {
      Language.spoken.contains($0) ? $0 : nil
    }
  }

  /// The arguments of a call, checked. What is null counts as left out.
  public func check(_ given: [String: JSONValue]) throws(ArgumentFault) -> Arguments {
    for name in given.keys.sorted() where !fields.contains(where: { $0.name == name }) {
      throw .unknown(name: name, known: fields.map(\.name))
    }
    var values: [String: [String]] = [:]
    for field in fields {
      guard let value = given[field.name], value != .null else {
        if field.isRequired { throw .missing(name: field.name) }
        continue
      }
      values[field.name] = try field.values(value)
    }
    return Arguments(values: values)
  }
}

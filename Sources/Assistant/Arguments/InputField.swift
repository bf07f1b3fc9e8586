import Record
import Wording

/// One argument of a tool.
public struct InputField: Hashable, Sendable {
  /// What it holds.
  public enum Form: Hashable, Sendable {
    /// A text of at least one character.
    case text
    /// A passage of several paragraphs.
    case passage
    /// Several texts.
    case texts
    /// A day, month or year.
    case date
    /// A whole number.
    case number(ClosedRange<Int>)
    /// One of some words.
    case choice([String])
    /// Some of some words.
    case choices([String])
    /// Yes or no.
    case flag
  }

  /// Its name.
  public let name: String
  /// What it holds.
  public let form: Form
  /// True where there is no question without it.
  public let isRequired: Bool

  /// An argument that may be left out.
  public init(_ name: String, _ form: Form) {
    self.init(name: name, form: form, isRequired: false)
  }

  /// An argument without which there is no question.
  public static func required(_ name: String, _ form: Form) -> InputField {
    InputField(name: name, form: form, isRequired: true)
  }

  private init(name: String, form: Form, isRequired: Bool) {
    self.name = name
    self.form = form
    self.isRequired = isRequired
  }

  /// How many characters a text may have.
  public static let longestText = 400
  /// How many characters a passage may have.
  public static let longestPassage = 60_000
  /// How many texts an argument may hold.
  public static let mostTexts = 60

  /// Its JSON Schema.
  func schema(_ catalogue: Catalogue, _ language: Language) -> JSONValue {
    var schema = shape
    schema["description"] = .text(catalogue.text("assistant.argument.\(name)", language))
    return .object(schema)
  }

  private var shape: [String: JSONValue] {
    switch form {
    case .text:
      ["type": "string", "minLength": 1, "maxLength": JSONValue(Self.longestText)]
    case .passage:
      ["type": "string", "minLength": 1, "maxLength": JSONValue(Self.longestPassage)]
    case .texts:
      [
        "type": "array", "maxItems": JSONValue(Self.mostTexts),
        "items": ["type": "string", "minLength": 1, "maxLength": JSONValue(Self.longestText)],
      ]
    case .date:
      ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"]
    case .number(let range):
      [
        "type": "integer", "minimum": JSONValue(range.lowerBound),
        "maximum": JSONValue(range.upperBound),
      ]
    case .choice(let words): ["type": "string", "enum": JSONValue(words)]
    case .choices(let words):
      ["type": "array", "maxItems": JSONValue(words.count), "items": ["enum": JSONValue(words)]]
    case .flag: ["type": "boolean"]
    }
  }

  /// The values that an argument holds.
  func values(_ value: JSONValue) throws(ArgumentFault) -> [String] {
    switch (form, value) {
    case (.text, .text(let text)), (.passage, .text(let text)): return [try checked(text)]
    case (.texts, .list(let elements)), (.choices, .list(let elements)):
      guard elements.count <= Self.mostTexts else {
        throw .tooMany(name: name, limit: Self.mostTexts)
      }
      var texts: [String] = []
      for element in elements {
        guard let text = element.text else { throw mismatch(element) }
        texts.append(try checked(text))
      }
      return texts
    case (.date, .text(let text)):
      guard PartialDate(text) != nil else { throw .notADate(name: name, value: text) }
      return [text]
    case (.number(let range), .number(let literal)):
      guard let number = value.whole ?? Self.whole(literal) else { throw mismatch(value) }
      guard range.contains(number) else {
        throw .outOfRange(name: name, value: literal, range: range)
      }
      return [String(number)]
    case (.choice, .text(let text)): return [try checked(text)]
    case (.flag, .bool(let flag)): return [flag ? "true" : "false"]
    default: throw mismatch(value)
    }
  }

  /// A whole number written with a point, `20.0`: for JSON Schema an integer too.
  private static func whole(_ literal: String) -> Int? {
    Double(literal).flatMap { $0 == $0.rounded() && abs($0) < 1e15 ? Int($0) : nil }
  }

  private func checked(_ text: String) throws(ArgumentFault) -> String {
    if case .choice(let words) = form, !words.contains(text) {
      throw .notAChoice(name: name, value: text, known: words)
    }
    if case .choices(let words) = form, !words.contains(text) {
      throw .notAChoice(name: name, value: text, known: words)
    }
    // Counted as JSON Schema counts: in characters of Unicode.
    let longest = form == .passage ? Self.longestPassage : Self.longestText
    guard (1...longest).contains(text.unicodeScalars.count) else {
      throw .length(name: name, limit: longest)
    }
    return text
  }

  private func mismatch(_ value: JSONValue) -> ArgumentFault {
    .kind(name: name, expected: expected, found: Self.kind(value))
  }

  private var expected: String {
    switch form {
    case .text, .passage, .choice: "text"
    case .date: "date"
    case .texts, .choices: "texts"
    case .number: "number"
    case .flag: "flag"
    }
  }

  private static func kind(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "flag"
    case .number: "number"
    case .text: "text"
    case .list: "list"
    case .object: "object"
    }
  }
}

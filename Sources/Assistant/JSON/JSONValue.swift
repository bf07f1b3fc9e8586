/// A value of JSON.
///
/// Numbers are kept as they were written, so that an identifier of any length goes back as it came.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as written: `12`, `-0.5`, `1e3`.
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// A whole number.
  public init(_ value: Int) { self = .number(String(value)) }

  /// A number in its shortest exact form, whole where it is whole; null for what JSON has no form for.
  public init(_ value: Double) {
    guard value.isFinite else {
      self = .null
      return
    }
    self =
      value == value.rounded() && abs(value) < 1e15
      ? .number(String(Int(value))) : .number("\(value)")
  }

  /// A text; null where there is none.
  public init(_ value: String?) { self = value.map { .text($0) } ?? .null }

  /// Texts.
  public init(_ values: [String]) { self = .list(values.map { .text($0) }) }

  /// The member of an object; nil for other values and other names.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text; nil for other values.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The members; nil for what is no object.
  public var members: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements; nil for what is no list.
  public var elements: [JSONValue]? {
    if case .list(let elements) = self { elements } else { nil }
  }

  /// The whole number; nil for other values, for fractions, and beyond 64 bits.
  public var whole: Int? { if case .number(let literal) = self { Int(literal) } else { nil } }

  /// The number; nil for other values.
  public var double: Double? {
    if case .number(let literal) = self { Double(literal) } else { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// An object; of a name written twice the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}

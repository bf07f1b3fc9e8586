/// The identifier under which a client waits for an answer: a text, or a whole number of any length.
public struct RequestID: Hashable, Sendable {
  /// As it came, to go back so.
  public let value: JSONValue

  /// An identifier; nil for null, fractions and everything else that cannot be one.
  public init?(_ value: JSONValue?) {
    switch value {
    case .text: break
    case .number(let literal):
      let digits = literal.hasPrefix("-") ? literal.dropFirst() : Substring(literal)
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    default: return nil
    }
    guard let value else { return nil }
    self.value = value
  }
}

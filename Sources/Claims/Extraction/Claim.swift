import Texts

/// Something that a text states and that a record can hold against it.
public struct Claim: Hashable, Sendable {
  /// The words that state it, in bytes of the text.
  public let span: TextSpan
  /// What is stated.
  public let assertion: Assertion

  /// A claim.
  public init(span: TextSpan, assertion: Assertion) {
    self.span = span
    self.assertion = assertion
  }
}

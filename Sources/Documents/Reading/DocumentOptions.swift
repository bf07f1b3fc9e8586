import Record

/// What whoever adds a document says of it; what is nil is found in the document.
public struct DocumentOptions: Hashable, Sendable {
  /// The language of the text.
  public var language: Language?
  /// The day on which it was published or spoken.
  public var date: PartialDate?
  /// What sort of text it is.
  public var kind: DocumentKind?
  /// Its title.
  public var title: String?
  /// Where it was published.
  public var address: String?

  /// Nothing said.
  public init() {}
}

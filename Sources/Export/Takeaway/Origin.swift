import Record

/// Where figures that are handed out were published, in the reader's language.
public struct Origin: Sendable, Hashable, Encodable {
  /// The source's identifier.
  public let source: String
  /// The release that was read.
  public let version: String
  /// The publisher.
  public let publisher: String
  /// The title.
  public let title: String
  /// The terms of use.
  public let licence: String
  /// Where it is published.
  public let address: String
  /// How to cite it.
  public let citation: String

  /// An origin in words already chosen.
  public init(
    source: String, version: String, publisher: String, title: String, licence: String,
    address: String, citation: String
  ) {
    self.source = source
    self.version = version
    self.publisher = publisher
    self.title = title
    self.licence = licence
    self.address = address
    self.citation = citation
  }

  /// A release of a source, in a reader's language.
  public init(_ source: Source, version: String, language: Language) {
    self.init(
      source: source.id, version: version, publisher: source.publisher.preferred(language),
      title: source.title.preferred(language), licence: source.licence.preferred(language),
      address: source.address, citation: source.citation)
  }
}

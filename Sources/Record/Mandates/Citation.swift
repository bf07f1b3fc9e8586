/// Where a fact was read.
public struct Citation: Hashable, Sendable, Codable {
  /// The document's symbol or title, with the paragraph where it matters.
  public let title: String
  /// Its address, where it has one.
  public let address: String?

  /// A document, with its address where it has one.
  public init(title: String, address: String? = nil) {
    self.title = title
    self.address = address
  }
}

/// A published row with its text as published.
public struct Line: Hashable, Sendable, Codable {
  /// Its address.
  public let id: LineID
  /// Where in the snapshot's bytes it begins.
  public let firstByte: Int
  /// The text as published, without the line break at its end.
  public let text: String

  /// A row with its place and text.
  public init(id: LineID, firstByte: Int, text: String) {
    self.id = id
    self.firstByte = firstByte
    self.text = text
  }
}

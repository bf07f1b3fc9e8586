import Questions

/// Links to the parts of a long list before and after the one shown.
public struct Pager: Sendable {
  /// What is shown of how much, in words.
  public let words: String
  /// The parameters of the part before; nil at the beginning.
  public let previous: Parameters?
  /// The parameters of the part after; nil at the end.
  public let next: Parameters?

  /// Links around a part of a list.
  public init(words: String, previous: Parameters?, next: Parameters?) {
    self.words = words
    self.previous = previous
    self.next = next
  }
}

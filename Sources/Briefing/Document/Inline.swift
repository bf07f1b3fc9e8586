import Record

/// A part of a sentence.
public enum Inline: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A run in other letters, kept apart from the direction around it.
  case isolated(String)
  /// A figure; the identifier is that of its explanation.
  case figure(String, String)
  /// A smaller remark, such as a figure's own date.
  case aside(String)
  /// A link within the document.
  case link(String, anchor: String)
  /// Words that lead to an address outside.
  case address(String, url: String)
  /// The name of an identity, which may have a page of its own.
  case entity(String, EntityID)
  /// Words or a number read from a published row, which may have a page of its own.
  case row(String, LineID)
  /// Words that lead to another page of the same site, by its path.
  case page(String, path: String)

  /// The words alone.
  public var text: String {
    switch self {
    case .text(let text), .isolated(let text), .figure(_, let text), .aside(let text),
      .link(let text, _), .address(let text, _), .entity(let text, _), .row(let text, _),
      .page(let text, _):
      text
    }
  }
}

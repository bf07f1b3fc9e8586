/// A part of a worded sentence.
public enum Piece: Sendable, Hashable {
  /// Words.
  case text(String)
  /// A run kept apart from the direction around it.
  case isolated(String)
  /// A figure with the identifier of its explanation.
  case figure(String, String)

  /// The words alone.
  public var text: String {
    switch self {
    case .text(let text), .isolated(let text), .figure(_, let text): text
    }
  }
}

/// What a paragraph of a resolution is.
public enum ParagraphKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Before the preamble: symbol, date, title, and the opening words.
  case front
  /// Of the preamble: recalls, notes, determines; decides nothing.
  case preambular
  /// A heading between paragraphs.
  case heading
  /// Of the operative part.
  case operative
  /// An item within an operative paragraph, at any depth.
  case subparagraph
  /// After the last operative paragraph: votes, annexes.
  case back
}

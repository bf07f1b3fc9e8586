/// A paragraph of a resolution, joined from its printed lines.
public struct Paragraph: Sendable, Hashable {
  /// What it is.
  public let kind: ParagraphKind
  /// `7`, `7(a)`, `7(a)(ii)`, `33[1]`; empty for all but operative paragraphs and their items.
  public let number: String
  /// The verb with which the Council acts in it; nil for all but operative paragraphs.
  public let verb: OperativeVerb?
  /// Its place in the text.
  public let span: TextSpan
  /// Its tokens.
  let tokens: Range<Int>
}

/// Where a paragraph begins, before its end is known.
struct ParagraphStart {
  var kind: ParagraphKind
  var number: String
  /// The first token, its number or mark included.
  var first: Int
  /// The first token behind the number or mark.
  var content: Int
}

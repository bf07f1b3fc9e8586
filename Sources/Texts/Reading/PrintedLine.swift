/// A line of a text as printed, without the white space around it.
struct PrintedLine {
  /// Bytes in the text.
  var start: Int
  var end: Int
  /// A blank line, or none, before it.
  var followsBlank: Bool
}

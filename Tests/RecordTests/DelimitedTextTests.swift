import Record
import Testing

@Suite struct DelimitedTextTests {
  /// A mark over a quotation mark makes another character of it, and the quotation mark is still there.
  @Test(arguments: [
    ("a", "a"), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("\"\u{301},", "\"\"\"\u{301},\""),
    ("a\r\nb", "\"a\r\nb\""), ("", ""),
  ])
  func cellsAreQuoted(cell: String, quoted: String) {
    #expect(Array(DelimitedText.row([cell]).utf8) == Array(quoted.utf8))
  }
}

import Testing

@testable import Assistant

@Suite struct JSONReaderTests {
  func read(_ text: String) throws(JSONFault) -> JSONValue {
    try JSONReader.value(Array(text.utf8))
  }

  @Test func valuesOfEveryKind() throws {
    let value = try read(
      #" {"a": [1, -0.5e+3, true, null, ""], "ب": {"c": "\u0627\ud83d\ude00\n\/"}} "#)
    #expect(value["a"] == [1, .number("-0.5e+3"), true, .null, ""])
    #expect(value["ب"]?["c"] == "ا😀\n/")
  }

  /// What is written is read as the same value, on one line.
  @Test func writtenAndReadAgain() throws {
    let value: JSONValue = ["text": "\"\\\n\r\t\u{1}\u{2028}إحاطة", "list": [], "object": [:]]
    #expect(!value.written.contains("\n"))
    #expect(try read(value.written) == value)
  }

  @Test func numbersKeepTheirSpelling() throws {
    let long = String(repeating: "9", count: 500)
    #expect(try read(long) == .number(long))
    #expect(try read("1.0").written == "1.0")
    #expect(JSONValue(0.1).written == "0.1")
    #expect(JSONValue(174.0).written == "174")
    #expect(JSONValue(Double.nan) == .null)
  }

  @Test(arguments: [
    ("", 1), ("{", 2), ("[1,]", 4), ("01", 2), ("1.", 3), ("+1", 1), ("\"\t\"", 2), ("nul", 1),
    ("{\"a\" 1}", 6), ("[1] 2", 5), (#""\ud800""#, 8), (#""\x""#, 3), ("'a'", 1), ("1e", 3),
  ])
  func whatIsNotJSONIsRefusedWithItsPlace(text: String, place: Int) {
    #expect(throws: JSONFault.malformed(at: place)) { try read(text) }
  }

  @Test func aNameTwiceIsRefused() {
    #expect(throws: JSONFault.repeatedName("a")) { try read(#"{"a":1,"a":2}"#) }
  }

  @Test func depthIsLimited() throws {
    let deepest = JSONReader.depth - 1
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    }
    _ = try read(nested(deepest))
    #expect(throws: JSONFault.tooDeep(limit: JSONReader.depth)) { try read(nested(deepest + 1)) }
    #expect(throws: JSONFault.tooDeep(limit: JSONReader.depth)) {
      try read(String(repeating: "[", count: 1_000_000))
    }
  }

  @Test func bytesThatAreNotTextAreRefused() {
    #expect(throws: JSONFault.notUTF8) { try JSONReader.value([0x22, 0xC3, 0x22]) }
  }
}

import Testing

@testable import Texts

@Suite struct PublishedTextTests {
  @Test func quotesJoinLinesAndLeaveOutThePage() {
    let text = PublishedText("until 30 April\n3/7\n\nS/RES/9101 (2031)\n2032;  and\tmore")
    #expect(
      text.quote(TextSpan(start: 0, end: text.bytes.count)) == "until 30 April 2032; and more")
  }

  /// A number that a span begins or ends with is no page number.
  @Test func numbersAtTheEdgesAreKept() {
    let text = PublishedText("resolution\n242\n(1967) of")
    #expect(text.quote(TextSpan(start: 11, end: 21)) == "242 (1967)")
  }

  @Test func charactersAreCountedNotBytes() {
    let text = PublishedText("قرر المجلس")
    #expect(text.characters(TextSpan(start: 7, end: text.bytes.count)) == 4..<10)
  }

  @Test func brokenBytesAreRepaired() {
    #expect(
      PublishedText(bytes: [0x41, 0xFF, 0x42]).quote(TextSpan(start: 0, end: 9)).hasPrefix("A"))
    #expect(PublishedText(bytes: [0xEF, 0xBB, 0xBF, 0x41]).bytes == [0x41])
  }

  @Test func languageOfMostLetters() {
    #expect(PublishedText("The Security Council قرر").language == .en)
    #expect(PublishedText("قرر مجلس الأمن S/RES/1").language == .ar)
  }
}

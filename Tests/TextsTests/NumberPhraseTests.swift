import Testing

@testable import Texts

@Suite struct NumberPhraseTests {
  /// A text of nothing but numbers: each is looked at a bounded number of times.
  @Test func manyNumbersInARowEnd() {
    let words = String(repeating: "twenty thousand ", count: 60_000)
    let text = PublishedText("The Security Council,\n\n1. Decides on up to \(words)")
    #expect(ResolutionReader(missions: []).read(text).paragraphs.count == 2)
  }
}

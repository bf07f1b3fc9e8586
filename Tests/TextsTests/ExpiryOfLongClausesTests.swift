import Testing

@testable import Texts

@Suite struct ExpiryOfLongClausesTests {
  /// A clause that goes on without end: each word looks a bounded number of words around itself.
  @Test func aClauseOfOneMegabyteIsReadToItsEnd() {
    let words = String(
      repeating: "to extend the mandate of the Mission until 30 April 2032, ", count: 18_000)
    let resolution = ResolutionReader(missions: []).read(
      PublishedText("The Security Council,\n\n1. Decides \(words)"))
    #expect(resolution.paragraphs.count == 2)
    #expect(resolution.facts.count == 1)
  }
}

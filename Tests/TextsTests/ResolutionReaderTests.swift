import Testing

@testable import Texts

@Suite struct ResolutionReaderTests {
  @Test func anEmptyTextHasNothing() {
    let resolution = ResolutionReader(missions: []).read(PublishedText(""))
    #expect(resolution.paragraphs.isEmpty)
    #expect(resolution.facts.isEmpty)
  }
}

import Testing

@testable import Texts

@Suite struct ManyItemsTests {
  /// A paragraph with ever more items: no item looks back over all that came before it.
  @Test func aParagraphWithManyItemsIsReadToItsEnd() {
    let items = String(repeating: "(a) To protect civilians;\n(b) To monitor;\n\n", count: 10_000)
    let resolution = ResolutionReader(missions: []).read(
      PublishedText("The Security Council,\n\n1. Decides that the mandate is:\n\(items)"))
    #expect(resolution.paragraphs.count { $0.kind == .operative } == 1)
    #expect(resolution.paragraphs.count { $0.kind == .subparagraph } > 1)
  }
}

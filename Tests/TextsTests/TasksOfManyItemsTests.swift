import Testing

@testable import Texts

@Suite struct TasksOfManyItemsTests {
  /// Items of many paragraphs: each is read under the paragraph that it belongs to, without a look
  /// through the whole text.
  @Test func manyParagraphsWithItemsAreReadToTheirEnd() {
    let count = 6000
    let paragraphs = (1...count).map { number in
      "Decides that the mandate of the Mission is:\n(a) To protect civilians;\n(b) To monitor;\n\n"
    }
    let resolution = ResolutionReader(missions: []).read(
      PublishedText("The Security Council,\n\n" + paragraphs.joined()))
    #expect(resolution.paragraphs.count { $0.kind == .operative } == count)
    #expect(resolution.paragraphs.count { $0.kind == .subparagraph } == 2 * count)
    #expect(resolution.facts.count { $0.value == .task(.protectionOfCivilians) } == count)
  }
}

import Testing

@testable import Texts

@Suite struct ChapterSevenRuleTests {
  private func acts(_ text: String) throws -> Bool {
    try ReadingOf.whole(text).facts.contains { $0.value == .chapterSeven }
  }

  @Test func theCouncilActs() throws {
    let end = "\n1. Decides to remain seized of the matter."
    #expect(try acts("The Security Council,\nActing under Chapter VII of the Charter," + end))
    #expect(
      try acts(
        "إن مجلس الأمن،\nوإذ يتصرف بموجب الفصل السابع من الميثاق،\n1 - يقرر أن يبقي المسألة قيد نظره."
      ))
    #expect(try !acts("The Security Council,\nRecalling Chapter VII of the Charter," + end))
  }
}

import Foundation
import Record
import TestRecord
import Testing
import Wording

@testable import Briefing

@Suite struct DueSectionTests {
  func text(_ language: Language, asOf: String) throws -> String {
    let document = try BriefingTests.document(language, asOf: asOf)
    let section = try #require(document.sections.first { $0.key == "due" })
    var only = document
    only.sections = [section]
    only.explanations = []
    return MarkdownRenderer(wording: try BriefingTests.wording(language)).render(only)
  }

  @Test func onTheDayOfTheDebate() throws {
    let english = try text(.en, asOf: "2024-09-09")
    #expect(english.contains("falls due on 20 September 2024"))
    #expect(english.contains("the Council met on it on 9 September 2024"))
    #expect(english.contains("| MINURSO | 31 October 2024 | 52 |"))
    #expect(english.contains("| 26 October 2024 (counted) | UNMISS |"))
    let arabic = try text(.ar, asOf: "2024-09-09")
    #expect(arabic.contains("المواعيد المستحقة"))
    #expect(arabic.contains("31 تشرين الأول/أكتوبر 2024"))
    #expect(!(english + arabic).contains("⟦"))
  }

  /// Three weeks before, the Council had not met yet.
  @Test func whatComesLaterIsNotKnown() throws {
    let english = try text(.en, asOf: "2024-08-20")
    #expect(english.contains("The next comprehensive briefing under"))
    #expect(english.contains("| UNIFIL | 31 August 2024 | 11 |"))
    #expect(!english.contains("S/RES/2749 (2024)"))
  }

  @Test func beforeTheResolutionThereIsNoCycle() throws {
    #expect(!(try text(.en, asOf: "2017-01-01").contains("2378")))
  }
}

import Indicators
import Record
import TestRecord
import Testing

@testable import Briefing

@Suite struct ChangesSectionTests {
  static func text(_ language: Language, since releases: [String: String]) throws -> String {
    let facts = try BriefingFacts(dataFolder: TestRecord.dataFolder)
    let old = try RecordView(try TestRecord.reader(), releases: releases)
    let document = try BriefingCompiler(
      view: TestRecord.view, catalogue: TestRecord.catalogue(), facts: facts
    ).compile(
      asOf: TestRecord.day("2025-04-04"), months: 12, language: language,
      since: BriefingSince(name: "2023-11-28", view: old))
    return MarkdownRenderer(
      wording: FigureWording(
        catalogue: try TestRecord.catalogue(), language: language, view: TestRecord.view)
    ).render(document)
  }

  @Test(arguments: Language.spoken)
  func whatChangedIsASectionOfItsOwn(language: Language) throws {
    let text = try Self.text(language, since: ["un-fatalities": "2023-11-28"])
    #expect(
      text.contains(language == .ar ? "## ما تغير في السجل" : "## What changed in the record"))
    #expect(text.contains("4,350"))
    #expect(!text.contains("⟦"))
  }

  @Test func nothingChangedIsSaid() throws {
    let text = try Self.text(.en, since: [:])
    #expect(text.contains("Nothing in the record differs from"))
  }
}

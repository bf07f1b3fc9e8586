import Foundation
import Record
import TestRecord
import Testing
import Wording

@testable import Briefing

@Suite struct BriefingTests {
  static func document(_ language: Language, asOf: String = "2024-09-09") throws -> Document {
    let facts = try BriefingFacts(dataFolder: TestRecord.dataFolder)
    return try BriefingCompiler(
      view: TestRecord.view, catalogue: TestRecord.catalogue(), facts: facts
    ).compile(asOf: TestRecord.day(asOf), months: 12, language: language)
  }

  static func wording(_ language: Language) throws -> FigureWording {
    FigureWording(
      catalogue: try TestRecord.catalogue(), language: language, view: TestRecord.view)
  }

  @Test(arguments: Language.spoken)
  func everyFigureLinksToItsExplanation(language: Language) throws {
    let html = HTMLRenderer(wording: try Self.wording(language))
      .render(try Self.document(language))
    let links = Set(html.matches(of: /class="figure" href="#(f[0-9]+)"/).map { $0.output.1 })
    let anchors = Set(html.matches(of: /<article id="(f[0-9]+)"/).map { $0.output.1 })
    #expect(links == anchors)
    #expect(links.count > 300)
    #expect(!html.contains("⟦"))
    #expect(html.contains("dir=\"\(language.direction)\""))
    // Nothing is fetched from anywhere.
    #expect(html.firstMatch(of: /(src|href)="(http[^"]*\.(css|js|woff2?|png))"/) == nil)
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    let renderer = HTMLRenderer(wording: try Self.wording(.ar))
    #expect(renderer.render(try Self.document(.ar)) == renderer.render(try Self.document(.ar)))
  }

  /// Both languages give the same figures in the same order.
  @Test func bothLanguagesSayTheSame() throws {
    let arabic = try Self.document(.ar).explanations.map(\.figure)
    let english = try Self.document(.en).explanations.map(\.figure)
    #expect(arabic == english)
  }

  @Test func everySectionOfTheOutlineCanBeWritten() throws {
    let facts = try BriefingFacts(dataFolder: TestRecord.dataFolder)
    #expect(Set(facts.outline.map(\.key)) == BriefingCompiler.sectionKeys)
  }

  @Test func staleFiguresSayTheirDate() throws {
    let html = HTMLRenderer(wording: try Self.wording(.en)).render(try Self.document(.en))
    #expect(html.contains("<bdi>81,932</bdi></a> <small>(31 January 2021)</small>"))
  }

  /// A count of a period that the release does not cover to its end says so.
  @Test func aPeriodThatIsNotCoveredToItsEndSaysSo() throws {
    let text = MarkdownRenderer(wording: try Self.wording(.en))
      .render(try Self.document(.en, asOf: "2025-06-30"))
    #expect(text.contains("known to 4 April 2025"))
    #expect(text.contains("the period is not complete"))
  }

  /// A briefing of an earlier day does not know what came later.
  @Test func nothingIsKnownBeforeItHappened() throws {
    let text = MarkdownRenderer(wording: try Self.wording(.en))
      .render(try Self.document(.en, asOf: "2020-09-14"))
    #expect(!text.contains("2594"))
    #expect(!text.contains("Pact for the Future"))
    #expect(text.contains("MINUSMA"))
  }

  @Test func jsonHoldsEveryFigureWithItsRows() throws {
    let document = try Self.document(.en)
    let json = try JSONRenderer().render(document)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let figures = try #require(object["figures"] as? [[String: Any]])
    #expect(figures.count == document.explanations.count)
  }

  @Test func isolatesCloseInMarkdown() throws {
    let text = MarkdownRenderer(wording: try Self.wording(.ar)).render(try Self.document(.ar))
    for line in text.split(separator: "\n") {
      let opened = line.unicodeScalars.count { $0 == "\u{2068}" }
      let closed = line.unicodeScalars.count { $0 == "\u{2069}" }
      #expect(opened == closed)
    }
  }
}

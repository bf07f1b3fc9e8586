import Briefing
import Foundation
import Library
import Questions
import Record
import TestRecord
import Testing
import Wording

@testable import Site

/// Documents and their paragraphs on the site.
struct DocumentPagesTests {
  private func passages(_ page: Page) -> [Passage] {
    page.parts.flatMap { part -> [Passage] in
      if case .passages(let passages) = part { passages } else { [] }
    }
  }

  @Test("a search in one language shows paragraphs of the other, what was found marked")
  func search() async throws {
    for (text, language) in [("peacekeepers+killed", Language.en), ("حفظ+السلام", .ar)] {
      let page = try SitePages.page("/search?q=\(text)", language)
      let found = passages(page)
      #expect(Set(found.map(\.language)) == [.en, .ar])
      #expect(found.allSatisfy { $0.pieces.contains(where: \.isFound) })
      let html = try await SitePages.html(page)
      #expect(html.contains("<mark>peacekeepers</mark>"))
      #expect(html.contains("<mark>حفظة السلام</mark>"))
      #expect(html.contains("<span lang=\"ar\" dir=\"rtl\">"))
      #expect(html.contains("/documents/2024-05-30-day-of-peacekeepers-en#line-2\""))
      #expect(!html.contains("⟦"))
    }
  }

  @Test("what chooses documents leaves names out")
  func filters() throws {
    let page = try SitePages.page("/search?q=peacekeepers&text-lang=ar")
    #expect(page.tables.isEmpty)
    #expect(passages(page).map(\.language) == [.ar])
    let speaker = try SitePages.page("/search?speaker=سلوفينيا")
    #expect(passages(speaker).map { $0.target?.anchor } == ["line-3"])
    #expect(throws: SiteError.self) { try SitePages.page("/search?q=a&kind=poem") }
    #expect(throws: SiteError.self) { try SitePages.page("/search?q=a&from=2024&to=2020") }
  }

  @Test("the list leads to every document")
  func list() throws {
    let page = try SitePages.page("/documents")
    let table = try #require(page.table("site-documents-table"))
    #expect(table.rows.count == TestDocuments.all.count)
    for document in TestDocuments.all {
      #expect(page.paths.contains("/documents/\(document.id)"))
    }
    #expect(page.permanent == nil)
  }

  @Test("a document shows its paragraphs with addresses, and who speaks")
  func document() async throws {
    let page = try SitePages.page("/documents/meeting-of-the-tests", .ar)
    #expect(passages(page).map(\.anchor) == ["line-1", "line-2", "line-3"])
    #expect(passages(page).last?.head.words.contains("سلوفينيا") == true)
    let html = try await SitePages.html(page)
    // Published words are no markup.
    #expect(html.contains("&lt;b&gt;&amp; of civilians&lt;/b&gt;"))
    #expect(html.contains("id=\"line-3\""))
    #expect(throws: SiteError.self) { try SitePages.page("/documents/nothing") }
  }

  @Test("without documents there is no part for them")
  func absent() throws {
    let holdings = RecordHoldings(
      store: try RecordPages.withoutDocuments(), data: TestRecord.dataFolder,
      catalogue: SitePages.catalogue, freeze: { _ in nil })
    func page(_ path: String, _ query: String = "") throws -> Page {
      try SiteMap.page(
        path, Parameters(query: query), .en, in: holdings, today: SitePages.today)
    }
    let search = try page("/search", "q=mali")
    #expect(passages(search).isEmpty)
    #expect(search.table("site-search-mission-table") != nil)
    let list = try page("/documents")
    #expect(list.tables.isEmpty)
    #expect(throws: SiteError.self) { try page("/documents/meeting-of-the-tests") }
  }
}

/// The shared record's store in a folder without documents.
enum RecordPages {
  static func withoutDocuments() throws -> String {
    let store = TestRecord.temporaryFolder() + "/record.sqlite"
    try FileManager.default.createSymbolicLink(
      atPath: store, withDestinationPath: TestRecord.path)
    return store
  }
}

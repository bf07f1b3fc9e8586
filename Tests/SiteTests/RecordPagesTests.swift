import Record
import TestRecord
import Testing

@testable import Site

/// What holds of the pages of the briefing, the calendar, sources, search, changes and meetings alike.
struct RecordPagesTests {
  static let writers: [any PageWriter.Type] = [
    BriefingPage.self, BriefingSectionPage.self, CalendarPage.self, SourcesPage.self,
    SourcePage.self, SourceLinesPage.self, SearchPage.self, MeetingsPage.self, MeetingPage.self,
    AboutPage.self,
  ]

  static var addresses: [String] { writers.flatMap { $0.examples } + ["/changes"] }

  @Test("every example is written in both languages, whole and of a size that can be sent")
  func examples() async throws {
    for address in Self.addresses {
      for language in Language.spoken {
        let page = try SitePages.page(address, language)
        let keys = page.tables.map(\.table.key)
        #expect(Set(keys).count == keys.count, "\(address): \(keys)")
        #expect(!page.title.isEmpty, "\(address)")
        let html = try await SitePages.html(page)
        #expect(!html.contains("⟦"), "\(language) \(address)")
        #expect(html.utf8.count < 200_000, "\(language) \(address): \(html.utf8.count)")
      }
    }
  }

  @Test("what stands at the foot of every page leads to pages")
  func footer() throws {
    for entry in SiteMap.footer {
      #expect(!(try SitePages.page(entry.path, .ar)).title.isEmpty)
    }
  }

  @Test("a parameter that a page does not have is refused")
  func unknownParameters() {
    for writer in Self.writers {
      guard let example = writer.examples.first else { continue }
      let address = example + (example.contains("?") ? "&" : "?") + "nonsense=1"
      #expect(throws: SiteError.self, "\(address)") { try SitePages.page(address) }
    }
  }

  @Test("Arabic pages hold no English sentence of the catalogue")
  func translated() throws {
    let english = Set(
      SitePages.catalogue.keys(.en).filter { $0.hasPrefix("site.") }
        .map { SitePages.catalogue.text($0, .en) }.filter { $0.contains(" ") })
    for address in ["/briefing", "/calendar", "/sources", "/meetings", "/about", "/search"] {
      let page = try SitePages.page(address, .ar)
      let texts = page.inlines.map(\.text) + page.tables.map(\.table.title) + [page.title]
      #expect(Set(texts).isDisjoint(with: english), "\(address)")
    }
  }
}

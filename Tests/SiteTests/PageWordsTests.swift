import Record
import Site
import Testing

/// Every kind of page is written in both languages, with every message, and its tables can be taken
/// away under names of their own.
struct PageWordsTests {
  static let examples = SiteMap.pages.flatMap { $0.examples }

  @Test("pages have all their words in both languages", arguments: examples)
  func words(_ address: String) throws {
    for language in Language.spoken {
      let written = try WrittenPage(address, language)
      #expect(!written.page.title.isEmpty)
      #expect(!written.text.contains("⟦"), "\(language) \(address)")
      let keys = written.page.tables.map(\.table.key)
      #expect(Set(keys).count == keys.count, "\(keys)")
      #expect(!keys.contains(""))
    }
  }
}

import Export
import Record
import Site
import Testing

/// What is taken away from a page says the same as the page, in full precision and with its sources.
struct PageTakeawayTests {
  private static let address = SiteAddress("https://example.org/ihata")

  @Test("a number is taken with its unit, its explanation and the releases it was read from")
  func numbers() throws {
    let page = try SitePages.page("/", .ar)
    let takeaway = try PageTakeaway(page, address: Self.address).takeaway("site-home-losses-table")
    #expect(takeaway.columns.map(\.name) == ["mission", "malicious_deaths", "deaths"])
    let row = try #require(takeaway.rows.first)
    #expect(row[1].number == 174)
    #expect(row[1].unit == "deaths")
    #expect(row[1].address?.hasPrefix("https://example.org/ihata/ar/explain/fatalities?") == true)
    #expect(takeaway.origins.map(\.source) == ["un-fatalities"])
    #expect(takeaway.origins.allSatisfy { !$0.licence.isEmpty && !$0.citation.isEmpty })
    #expect(takeaway.permalink.hasPrefix("https://example.org/ihata/ar/"))
  }

  @Test("every table and chart of every kind of page can be taken, in both languages")
  func everything() throws {
    var taken = 0
    for example in SiteMap.pages.flatMap({ $0.examples.prefix(1) }) {
      for language in Language.spoken {
        let page = try SitePages.page(example, language)
        let keys = page.tables.map(\.table.key)
        #expect(Set(keys).count == keys.count, "\(example): \(keys)")
        for key in keys {
          let takeaway = try PageTakeaway(page, address: Self.address).takeaway(key)
          #expect(!takeaway.csv().isEmpty)
          taken += 1
        }
      }
    }
    #expect(taken > 60)
  }

  @Test("what a page does not have cannot be taken")
  func nothing() throws {
    let page = try SitePages.page("/")
    #expect(throws: SiteError.self) {
      try PageTakeaway(page, address: Self.address).takeaway("treasure")
    }
  }
}

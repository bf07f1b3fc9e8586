import Briefing
import Record
import TestRecord
import Testing

@testable import Site

/// Meetings, search and changes.
struct CouncilPagesTests {
  @Test("every meeting is listed with its briefers and has a page")
  func meetings() throws {
    let facts = try SitePages.holdings.current().facts
    let page = try SitePages.page("/meetings")
    let table = try #require(page.table("site-meetings-meetings-table"))
    #expect(table.rows.count == facts.meetings.count)
    for meeting in facts.meetings {
      let own = try SitePages.page("/meetings/\(meeting.date)", .ar)
      #expect(
        (own.table("site-meetings-briefers-table")?.rows.count ?? 0) == meeting.briefers.count)
      #expect(own.paths.contains("/briefing?as-of=\(meeting.date)"))
    }
    #expect(throws: SiteError.self) { try SitePages.page("/meetings/2019-01-01") }
  }

  @Test("a duty stands with the section that answers it")
  func duties() throws {
    let page = try SitePages.page("/meetings")
    let table = try #require(page.table("site-meetings-duties-table"))
    let row = try #require(table.rows.first { $0[0].words.contains("2589") })
    #expect(row[5].contains(.page("Safety and security of personnel", path: "/briefing/safety")))
  }

  @Test("an earlier day knows fewer meetings and duties")
  func earlier() throws {
    let page = try SitePages.page("/meetings?as-of=2019-01-01")
    #expect(page.table("site-meetings-meetings-table")?.rows.count == 1)
    #expect(
      page.table("site-meetings-duties-table")?.rows.allSatisfy { $0[0].words.contains("(201") }
        == true)
  }

  @Test("search results are grouped and lead to their pages")
  func search() throws {
    let page = try SitePages.page("/search?q=mali")
    #expect(page.table("site-search-mission-table") != nil)
    let states = try #require(page.table("site-search-contributor-table"))
    #expect(states.rows[0][0] == [.entity("Mali", "state:mli")])
  }

  @Test("nothing found is said, with what is nearly so")
  func nothing() throws {
    let page = try SitePages.page("/search?q=minsuma")
    #expect(page.lead.words.contains("minsuma"))
    #expect(page.paths.contains("/search?q=MINUSMA"))
  }

  @Test("a text too long to be a name is refused")
  func long() {
    let text = String(repeating: "a", count: 300)
    #expect(throws: SiteError.self) { try SitePages.page("/search?q=\(text)") }
  }

  @Test("what changed between two releases, with rows and figures that lead to both")
  func changes() throws {
    let page = try SitePages.page("/changes?source=un-fatalities", .ar)
    let new = try #require(page.table("2025-04-04-new"))
    #expect(new.title.contains("79"))
    #expect(page.paths.contains { $0.hasPrefix("/lines/un-fatalities/2025-04-04/") })
    let figures = try #require(page.table("2025-04-04-figures"))
    let deaths = figures.rows[0]
    #expect(deaths[2].words == "4,350" && deaths[3].words == "4,429")
    // Each leads to the explanation of that very number, in its own release.
    for (cell, number) in [(deaths[2], 4350.0), (deaths[3], 4429.0)] {
      guard case .page(_, let path)? = cell.first else {
        Issue.record("no link: \(cell)")
        continue
      }
      let explanation = try SitePages.page(path)
      #expect(explanation.lead.words.hasPrefix(number == 4350 ? "4,350" : "4,429"))
    }
  }
}

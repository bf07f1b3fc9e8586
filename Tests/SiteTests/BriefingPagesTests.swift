import Briefing
import Indicators
import Questions
import Record
import TestRecord
import Testing

@testable import Site

struct BriefingPagesTests {
  @Test("the summary says what the record says when asked directly")
  func summary() throws {
    let page = try SitePages.page("/briefing?as-of=2024-09-09&months=12")
    let period = Period(months: 12, endingOn: TestRecord.day("2024-09-09"))
    let deaths = try #require(
      try Fatalities.figures(FigureRequest(period: period), TestRecord.view).first?.number)
    let headlines =
      page.parts.compactMap { part -> [Headline]? in
        if case .block(.headlines(let headlines)) = part { headlines } else { nil }
      }.first ?? []
    let shown = try #require(
      headlines.first { $0.label.words.contains("deaths of personnel of all missions") })
    #expect(shown.value.words == "\(Int(deaths))")
    // The number leads to the figure it was computed as.
    let id = shown.value.compactMap { inline -> String? in
      if case .figure(let id, _) = inline { id } else { nil }
    }.first
    #expect(id.flatMap { page.figures[$0]?.number } == deaths)
  }

  @Test("a section's page has the tables of the whole document, cell by cell")
  func sections() throws {
    let record = try SitePages.holdings.current()
    var question = BriefingQuestion()
    question.asOf = TestRecord.day("2024-09-09")
    let document = try question.document(in: record, today: SitePages.today, .ar)
    for section in document.sections {
      let page = try SitePages.page("/briefing/\(section.key)?as-of=2024-09-09", .ar)
      let own = page.tables.map { $0.table.rows.map { $0.map(\.words) } }
      let whole = section.blocks.compactMap { block -> [[String]]? in
        switch block {
        case .table(let table), .chart(_, _, let table): table.rows.map { $0.map(\.words) }
        default: nil
        }
      }
      #expect(own == whole, "\(section.key)")
      #expect(page.title == section.title)
    }
  }

  @Test("every section is in the contents and leads to its neighbours")
  func contents() throws {
    let page = try SitePages.page("/briefing?as-of=2024-09-09")
    let keys = try SitePages.holdings.current().facts.outline.map(\.key)
    for key in keys { #expect(page.paths.contains("/briefing/\(key)?months=12"), "\(key)") }
    for (before, after) in zip(keys, keys.dropFirst()) {
      let section = try SitePages.page("/briefing/\(after)?as-of=2024-09-09")
      #expect(section.paths.contains("/briefing/\(before)?months=12"))
    }
  }

  @Test("compared with an earlier day it has a section on what changed")
  func since() throws {
    let page = try SitePages.page("/briefing/changes?since=2025-06-01")
    #expect(page.inlines.words.contains("1 June 2025"))
    #expect(page.paths.contains("/briefing/summary?months=12&since=2025-06-01"))
    #expect(throws: SiteError.self) { try SitePages.page("/briefing/changes") }
  }

  @Test(
    "what cannot be asked is refused",
    arguments: ["months=0", "months=x", "as-of=32", "since=nothing-of-the-kind"])
  func refused(query: String) {
    #expect(throws: SiteError.self) { try SitePages.page("/briefing?\(query)") }
  }

  @Test("a span of other than twelve months is compared with one as long")
  func months() throws {
    let page = try SitePages.page("/briefing/safety?as-of=2024-09-09&months=24")
    #expect(page.inlines.words.contains("in the period of the same length before"))
    #expect(!page.inlines.words.contains("twelve months before"))
    let first = try SitePages.page("/briefing/safety?as-of=1948", .ar)
    // Nobody had died before: there is no ratio, and none is claimed.
    #expect(!first.inlines.words.contains("النسبة بين الفترتين"))
  }

  @Test("days before and long after the record have a briefing that says what is unknown")
  func oddDays() throws {
    for day in ["1948", "0001", "2100", "2024-02"] {
      let page = try SitePages.page("/briefing/summary?as-of=\(day)")
      #expect(!page.inlines.isEmpty)
    }
  }
}

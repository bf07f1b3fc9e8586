import Briefing
import Questions
import Record
import TestRecord
import Testing

@testable import Site

struct CalendarPageTests {
  /// The rows of the months.
  private func rows(_ page: Page) -> [[[Inline]]] {
    page.tables.filter { $0.table.key.hasPrefix("month-") }.flatMap(\.table.rows)
  }

  @Test("the months list what the schedule has, in its order")
  func months() throws {
    let record = try SitePages.holdings.current()
    let period = try #require(Period(from: .year(2025), through: .year(2025)))
    let events = record.schedule.known(on: SitePages.today).events(in: period)
    let page = try SitePages.page("/calendar?from=2025&to=2025")
    let wording = record.wording(.en)
    #expect(events.count > 20)
    #expect(
      rows(page).map { $0[0].first?.text } == events.map { wording.date($0.day) })
  }

  @Test("a decision leads to its row, an operation to its page")
  func links() throws {
    let page = try SitePages.page("/calendar?from=2025&to=2025&kind=expiry,end")
    #expect(!rows(page).isEmpty)
    for row in rows(page) {
      let hasRow = row[4].contains { if case .row = $0 { true } else { false } }
      let hasMission = row[1].contains { if case .entity = $0 { true } else { false } }
      #expect(hasRow && hasMission, "\(row.map(\.words))")
      #expect(!row[6].isEmpty)
    }
  }

  @Test("kind and operation narrow it")
  func filters() throws {
    let all = rows(try SitePages.page("/calendar?from=2024&to=2025&mission=unmiss"))
    let reports = rows(try SitePages.page("/calendar?from=2024&to=2025&mission=unmiss&kind=report"))
    #expect(!reports.isEmpty && reports.count < all.count)
    #expect(all.allSatisfy { $0[1].words == "UNMISS" })
  }

  @Test("what was decided later is not known on an earlier day")
  func asOf() throws {
    let before = try SitePages.page("/calendar?from=2025&to=2025&as-of=2024-01-01")
    let now = try SitePages.page("/calendar?from=2025&to=2025")
    #expect(rows(before).count < rows(now).count)
  }

  @Test("a long span comes in parts")
  func parts() throws {
    let first = try SitePages.page("/calendar?from=1990&to=2026")
    let next = first.parts.compactMap { part -> Parameters? in
      if case .pager(let pager) = part { pager.next } else { nil }
    }.first
    let query = try #require(next?.query)
    let second = try SitePages.page("/calendar?\(query)")
    #expect(rows(first).count == 100)
    let last = try #require(rows(first).last)
    #expect(rows(second).first.map { $0.map(\.words) } != last.map(\.words))
  }

  @Test("the same dates as a file")
  func file() throws {
    let record = try SitePages.holdings.current()
    let question = try CalendarQuestion(
      Parameters(query: "from=2025&to=2025"), record, today: SitePages.today)
    let text = question.file(in: record, today: SitePages.today, .ar, program: "0").text
    let events = question.events(in: record, today: SitePages.today)
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == events.count + 1)
  }

  @Test("a span that ends before it begins is refused")
  func empty() {
    #expect(throws: SiteError.self) { try SitePages.page("/calendar?from=2025&to=2024") }
    #expect(throws: SiteError.self) { try SitePages.page("/calendar?kind=holiday") }
  }
}

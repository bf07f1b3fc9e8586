import Briefing
import Indicators
import Record
import Site
import TestRecord
import Testing

/// The page of a mission against the record asked directly.
struct MissionPageTests {
  @Test("a closed mission speaks of its own end")
  func closed() throws {
    let written = try WrittenPage("/missions/minusma")
    #expect(written.text.contains("from 25 April 2013 to 31 December 2023"))
    // The twelve months before the end, not before today.
    #expect(written.text.contains("1 January 2023 to 31 December 2023"))
    let all = try #require(written.row("missions-table", "Deaths since the beginning"))
    #expect(written.figure(all[1])?.number == 311)
    #expect(written.text.contains("The mandate ended on 30 June 2023"))
    #expect(written.table("site-mission-dates-table") == nil)
  }

  @Test("deaths after the end are counted among all")
  func afterTheEnd() throws {
    let written = try WrittenPage("/missions/unosom")
    let all = try #require(written.row("missions-table", "Deaths since the beginning"))
    #expect(written.figure(all[1])?.number == 160)
    let causes = try #require(written.table("site-deaths-by-cause-table")).rows
      .compactMap { written.figure($0[1])?.number }
    #expect(causes.reduce(0, +) == 160)
  }

  @Test("a mission whose losses are published with those of others has none of its own")
  func part() throws {
    let written = try WrittenPage("/missions/unosom-i")
    let all = try #require(written.row("missions-table", "Deaths since the beginning"))
    #expect(written.figure(all[1])?.value == .unavailable(.publishedTogether))
    #expect(written.text.contains("several missions together"))
    #expect(written.table("deaths-by-year") == nil)
  }

  @Test("ceilings, decisions and dates lead to the rows of their decisions")
  func mandate() throws {
    let written = try WrittenPage("/missions/unmiss?as-of=2024-09-09")
    let troops = try #require(written.row("ceilings", "Troops"))
    #expect(troops[1].first?.text == "17,000")
    for cell in [troops[1], troops[3]] {
      #expect(cell.contains { if case .row = $0 { true } else { false } })
    }
    let decisions = try #require(written.table("decisions"))
    #expect(decisions.rows.first?.first?.first?.text == "S/RES/2729 (2024)")
    #expect(decisions.rows.last?.first?.first?.text == "S/RES/1996 (2011)")
    let due = try #require(written.table("site-mission-dates-table"))
    #expect(due.rows.contains { $0[0].first?.text == "30 April 2025" })
  }

  @Test("strength by category adds up to the strength of its month")
  func strength() throws {
    let written = try WrittenPage("/missions/unmiss")
    let row = try #require(written.row("strength-by-year", "28 February 2014"))
    let total = try #require(written.figure(row[1])?.number)
    #expect(total == 8494)
    #expect(row[2...].compactMap { written.figure($0)?.number }.reduce(0, +) == total)
    // 2014 to 2017 have no year of months and no mean.
    #expect(written.text.contains("2015–2017"))
  }

  @Test("deployed and authorised stand beside their share")
  func ceilings() throws {
    let written = try WrittenPage("/missions/unmiss")
    let row = try #require(written.row("site-mission-ceilings-table", "Troops"))
    #expect(row[1].first?.text == "7,327")
    #expect(row[2].first?.text == "12,500")
    #expect(abs((written.figure(row[3])?.number ?? 0) - 0.58616) < 1e-9)
  }

  @Test("every place of deployment leads to its row, and the sizes add up")
  func places() throws {
    let written = try WrittenPage("/missions/unmiss")
    let rows = try #require(written.table("mission-map")).rows
    #expect(rows.count == 19)
    #expect(
      rows.allSatisfy { row in
        row.dropFirst().contains { cell in
          cell.contains { if case .row = $0 { true } else { false } }
        }
      })
  }

  @Test("a mission is not written of before it began")
  func notBegun() throws {
    let written = try WrittenPage("/missions/unmiss?as-of=2001-01-01")
    #expect(written.page.tables.isEmpty)
    #expect(written.text.contains("had not begun"))
  }
}

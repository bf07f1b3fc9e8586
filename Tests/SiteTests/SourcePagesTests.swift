import Briefing
import Questions
import Record
import Store
import TestRecord
import Testing

@testable import Site

struct SourcePagesTests {
  @Test("the overview counts the rows that the record counts")
  func overview() throws {
    let page = try SitePages.page("/sources")
    let table = try #require(page.table("site-sources-rows-table"))
    let kept = TestRecord.view.snapshots.filter { $0.snapshot.source == "un-fatalities" }
    let row = try #require(
      table.rows.first { $0[0].contains { $0.text.contains("Fatalities of personnel") } })
    #expect(kept.count == 1)
    #expect(row[2].words == "4,429" && kept[0].tally.read == 4429)
    #expect(row[5].words == "0")
  }

  @Test("every source has a page with the digest of each of its files")
  func digests() throws {
    for source in TestRecord.view.sources.keys {
      let page = try SitePages.page("/sources/\(source)", .ar)
      let digests = Set(page.table("site-sources-files-table")?.rows.map { $0[6].words } ?? [])
      for kept in TestRecord.view.snapshots where kept.snapshot.source == source {
        #expect(digests.contains(kept.snapshot.sha256), "\(kept.snapshot.path)")
      }
    }
  }

  @Test("refused rows stand with their reasons and lead to their pages")
  func refused() throws {
    let quarantine = try TestRecord.view.record.quarantine()
    let page = try SitePages.page("/sources/geopko")
    let table = try #require(page.table("site-sources-refused-table"))
    #expect(table.rows.count == quarantine.count && quarantine.count > 0)
    for (row, entry) in zip(table.rows, quarantine) {
      #expect(row[0].words.hasSuffix(":\(entry.line.row)"))
      #expect(!row[1].words.isEmpty && !row[1].words.contains("⟦"))
    }
    #expect(page.paths.contains { $0.hasPrefix("/lines/geopko/2.3/") })
  }

  @Test("corrections stand with the value as published, the right one, reason and basis")
  func corrections() throws {
    let all = try TestRecord.view.record.corrections()
    let page = try SitePages.page("/sources/un-operations")
    let table = try #require(page.table("site-sources-corrections-table"))
    #expect(table.rows.count == all.count && all.count > 0)
    for (row, entry) in zip(table.rows, all) {
      #expect(row[2].words == entry.correction.expect ?? "—")
      #expect(row[5].words == entry.correction.basis)
    }
  }

  @Test("where two publishers differ, both values lead to their explanations")
  func disagreements() throws {
    let page = try SitePages.page("/sources/ipi-missions")
    let table = try #require(page.table("site-sources-disagreements-table"))
    for row in table.rows {
      for cell in row[2...3] {
        #expect(cell.contains { if case .figure = $0 { true } else { false } })
      }
    }
  }

  @Test("the filter finds the rows that hold the value, and no others")
  func filter() throws {
    let kept = try #require(
      TestRecord.view.snapshots.first { $0.snapshot.source == "un-fatalities" }?.snapshot)
    let lines = try TestRecord.view.record.lines(of: kept.number, rows: 2...4430)
    let expected = lines.filter { $0.text.contains(",MINUSMA,") }
    let page = try SitePages.page(
      "/sources/un-fatalities/lines?column=mission_acronym&value=minusma")
    let table = try #require(page.table("lines"))
    #expect(
      table.rows.map { $0[0].words } == expected.prefix(table.rows.count).map { "\($0.id.row)" })
    #expect(expected.count > table.rows.count)
    #expect(page.inlines.words.contains("\(expected.count) rows of 4,429"))
  }

  @Test("rows come in parts, without a gap")
  func parts() throws {
    let first = try SitePages.page("/sources/uc-contributions-yearly/lines")
    let next = first.parts.compactMap { part -> Parameters? in
      if case .pager(let pager) = part { pager.next } else { nil }
    }.first
    let second = try SitePages.page(
      "/sources/uc-contributions-yearly/lines?\(try #require(next?.query))")
    let last = try #require(first.table("lines")?.rows.last?[0].words)
    #expect(second.table("lines")?.rows.first?[0].words == "\((Int(last) ?? 0) + 1)")
  }

  @Test(
    "what the record does not hold is refused",
    arguments: [
      "/sources/none", "/sources/geopko/lines?file=1/none",
      "/sources/geopko/lines?column=none&value=1",
      "/sources/geopko/lines?from=0",
    ])
  func unknown(address: String) {
    #expect(throws: SiteError.self) { try SitePages.page(address) }
  }
}

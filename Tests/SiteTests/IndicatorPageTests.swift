import Indicators
import Record
import Site
import TestRecord
import Testing

/// The pages of indicators against the record asked directly.
struct IndicatorPageTests {
  @Test("every indicator has a page that answers by itself or says why not")
  func bare() throws {
    for indicator in IndicatorList.all {
      let written = try WrittenPage("/indicators/\(indicator.definition.id)")
      let hasAnswer = written.table("figures") != nil
      #expect(
        hasAnswer || written.text.contains("The record has no figure")
          || written.text.contains("no case of this"), "\(indicator.definition.id)")
      #expect(written.text.contains(indicator.definition.formula))
    }
  }

  @Test("several missions are compared over the years without being told to")
  func comparison() throws {
    let written = try WrittenPage(
      "/indicators/fatalities?mission=minusma&mission=monusco&from=2013")
    let rows = try #require(written.table("figures")).rows
    let figures = rows.compactMap { row in row.compactMap { written.figure($0) }.first }
    #expect(Set(figures.compactMap(\.keys.mission)) == ["mission:minusma", "mission:monusco"])
    let minusma = figures.filter { $0.keys.mission == "mission:minusma" }
    #expect(minusma.compactMap(\.number).reduce(0, +) == 311)
    #expect(minusma.count > 5)
  }

  @Test("what the record lacks is said with its reason")
  func unavailable() throws {
    let written = try WrittenPage("/indicators/strength?population=all")
    #expect(written.table("figures") == nil)
    #expect(written.text.contains("no source in the record publishes this population"))
  }

  @Test("gaps between years are named")
  func gaps() throws {
    let written = try WrittenPage("/indicators/strength")
    #expect(written.text.contains("2014–2017"))
  }

  @Test("long answers are cut, and the next part begins where the first ended")
  func pages() throws {
    let first = try WrittenPage("/indicators/fatalities?by=mission,year")
    let second = try WrittenPage("/indicators/fatalities?by=mission,year&figures-from=251")
    let ends = try #require(first.table("figures")).rows.last
    let begins = try #require(second.table("figures")).rows.first
    var request = TestRecord.request("1945", "2026-11-25", by: [.mission, .year])
    request.by = [.mission, .year]
    let all = try Fatalities.figures(request, TestRecord.view).filter { $0.number != nil }
    let cells = try #require(ends)
    #expect(cells.compactMap { first.figure($0) }.first?.keys == all[249].keys)
    #expect(begins?.compactMap { second.figure($0) }.first?.keys == all[250].keys)
  }

  @Test("parameters that no question has are refused")
  func unknown() {
    #expect(throws: SiteError.self) { try WrittenPage("/indicators/strength?missions=unmiss") }
    #expect(throws: SiteError.self) { try WrittenPage("/indicators/strength?by=colour") }
    #expect(throws: SiteError.self) { try WrittenPage("/indicators/none") }
  }
}

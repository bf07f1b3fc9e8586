import Briefing
import Indicators
import Questions
import Record
import Site
import TestRecord
import Testing

/// The map of the world, and those of missions, against the record asked directly.
struct MapPageTests {
  private func marks(_ written: WrittenPage, _ key: String) -> Int {
    let chart = written.page.tables.first { $0.table.key == key }?.chart ?? ""
    return chart.matches(of: /<circle [^>]*class="mark"/).count
  }

  @Test("the map's numbers are those of the record, and each leads to its explanation")
  func values() throws {
    let written = try WrittenPage("/map?indicator=strength&by=contributor&year=2014")
    let table = try #require(written.table("map"))
    let record = TestRecord.view
    var request = FigureRequest(period: Period(year: 2014))
    request.by = [.contributor]
    let figures = try Strength.answers(request, record).filter { $0.number != nil }
    #expect(table.rows.count == figures.count)
    for row in table.rows {
      let shown = try #require(written.figure(row[1]))
      #expect(figures.contains { $0.keys == shown.keys && $0.number == shown.number })
    }
    #expect(marks(written, "map") > 80)
  }

  @Test("every value has a circle or is named as having none")
  func places() throws {
    let written = try WrittenPage("/map?indicator=strength&by=contributor&year=2014")
    let valued = try #require(written.table("map")).rows.filter {
      written.figure($0[1])?.number ?? 0 != 0
    }
    let note = try #require(
      written.text.split(separator: "\n").first { $0.contains("has no place for them") })
    let missing = note.split(separator: ":").last?.split(separator: ",").count ?? 0
    #expect(marks(written, "map") + missing == valued.count)
  }

  @Test("a year without values says so, and shows no map")
  func nothing() throws {
    let written = try WrittenPage("/map?indicator=vetoes&by=contributor&year=1945")
    #expect(written.page.tables.isEmpty)
    #expect(written.text.contains("1945"))
    #expect(written.text.contains("no value"))
  }

  @Test("a choice that an indicator does not have is not passed over in silence")
  func otherChoice() throws {
    let written = try WrittenPage("/map?indicator=fatality-rate&by=contributor&figure=none")
    #expect(written.text.contains("not published in the way asked for"))
    #expect(written.text.contains("no figure"))
    #expect(written.table("map") != nil)
  }

  @Test(
    "questions that cannot be read are refused",
    arguments: [
      "/map?indicator=happiness", "/map?by=sex", "/map?year=1900", "/map?indicator=resolutions",
      "/map?colour=red",
    ])
  func refused(_ address: String) {
    #expect(throws: SiteError.self) { try WrittenPage(address) }
  }

  @Test("the newest year with a value is shown, and no year after the page's day")
  func years() throws {
    let written = try WrittenPage("/map?indicator=fatalities&as-of=2013-06-30")
    #expect(written.text.contains("2013"))
    for row in try #require(written.table("map")).rows {
      #expect(written.figure(row[1])?.period.through == TestRecord.day("2013-06-30"))
    }
    #expect(throws: SiteError.self) {
      try WrittenPage("/map?indicator=fatalities&as-of=2013-06-30&year=2014")
    }
  }

  @Test("land stands in each picture, once, in little room")
  func land() throws {
    for address in ["/map", "/missions/unficyp"] {
      let written = try WrittenPage(address)
      let charts = written.page.tables.compactMap(\.chart).filter { $0.contains("<path") }
      #expect(charts.count == 1)
      #expect(charts.allSatisfy { $0.utf8.count < 60_000 })
    }
  }

  @Test("a year of a mission's map can be chosen; one without places is named")
  func missionYears() throws {
    let chosen = try WrittenPage("/missions/unmiss?places-year=2015")
    #expect(try #require(chosen.table("mission-map")).title.contains("2015"))
    let other = try WrittenPage("/missions/unmiss?places-year=1999")
    #expect(other.text.contains("1999"))
    #expect(try #require(other.table("mission-map")).title.contains("2024"))
  }

  @Test("a mission without published places is shown at its seat, or not at all")
  func seats() throws {
    #expect(try WrittenPage("/missions/onuc").table("mission-map")?.rows.count == 1)
    #expect(try WrittenPage("/missions/unmc").table("mission-map") == nil)
  }
}

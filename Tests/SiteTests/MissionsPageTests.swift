import Indicators
import Record
import Site
import TestRecord
import Testing

/// The list of missions against the record asked directly.
struct MissionsPageTests {
  @Test("a mission stands with its dates, newest strength and losses")
  func minusma() throws {
    let written = try WrittenPage("/missions?kind=peacekeeping-operation")
    let row = try #require(written.row("missions-peacekeeping-operation", "MINUSMA"))
    #expect(row[2].map(\.text).joined().contains("25 April 2013"))
    #expect(row[3].first?.text == "31 December 2023")
    #expect(written.figure(row[5])?.number == 311)
    #expect(written.figure(row[6])?.number == 174)
    var request = FigureRequest(period: Period(day: TestRecord.day("2023-12-31")))
    request.period = try #require(
      Period(from: Period.always.from, through: TestRecord.day("2023-12-31")))
    request.missions = ["mission:minusma"]
    let strength = try Strength.figures(request, TestRecord.view).first
    #expect(written.figure(row[4])?.number == strength?.number)
  }

  @Test("the establishing resolution leads to its row")
  func established() throws {
    let row = try #require(
      try WrittenPage("/missions").row("missions-peacekeeping-operation", "UNMISS"))
    #expect(
      row[2].contains { if case .row("S/RES/1996 (2011)", _) = $0 { true } else { false } })
  }

  @Test("losses published for several missions together are denied to none of them")
  func umbrella() throws {
    let written = try WrittenPage("/missions")
    let part = try #require(written.row("missions-peacekeeping-operation", "UNOSOM I"))
    #expect(part[5].first?.text == "—")
    let umbrella = try #require(written.row("missions-aggregate", "UNOSOM"))
    #expect(written.figure(umbrella[5])?.number == 160)
  }

  @Test("a choice leaves out what does not fit it")
  func choice() throws {
    let active = try WrittenPage("/missions?kind=peacekeeping-operation&status=active")
    let names = try #require(active.table("missions-peacekeeping-operation")).rows
      .compactMap { $0.first?.first?.text }
    #expect(names.contains("UNIFIL"))
    #expect(!names.contains("MINUSMA"))
    let congo = try WrittenPage("/missions?host=cod")
    #expect(congo.row("missions-peacekeeping-operation", "MONUSCO") != nil)
    #expect(congo.row("missions-peacekeeping-operation", "UNIFIL") == nil)
    #expect(throws: SiteError.self) { try WrittenPage("/missions?region=Atlantis") }
  }

  @Test("on an earlier day what came later is left out")
  func earlier() throws {
    let written = try WrittenPage("/missions?as-of=2010-01-01")
    #expect(written.row("missions-peacekeeping-operation", "UNMISS") == nil)
    let row = try #require(written.row("missions-peacekeeping-operation", "MONUC"))
    #expect(row[3].first?.text == "in the field")
  }
}

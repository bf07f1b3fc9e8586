import Briefing
import Record
import Site
import TestRecord
import Testing

/// The mandate over time on the page of a mission.
struct MissionTimelineTests {
  @Test(
    "every decision known on the day is in the table and leads to its row",
    arguments: Language.spoken)
  func decisions(_ language: Language) throws {
    let written = try WrittenPage("/missions/unmiss?as-of=2024-09-09", language)
    let rows = try #require(written.table("mandate-timeline")).rows
    let history = try #require(TestRecord.view.mandates().history(of: "mission:unmiss"))
    #expect(rows.count == history.known(on: TestRecord.day("2024-09-09")).decisions.count)
    #expect(rows.count < history.decisions.count)
    for row in rows {
      #expect(row[0].contains { if case .row = $0 { true } else { false } })
    }
    #expect(rows[0][0].first?.text == "S/RES/2729 (2024)")
  }

  @Test("ceilings stand beside the decision that set them")
  func ceilings() throws {
    let written = try WrittenPage("/missions/unmiss")
    let row = try #require(written.row("mandate-timeline", "S/RES/1996 (2011)"))
    #expect(row[5].map(\.text).joined() == "Troops 7,000, Police personnel 900")
  }

  @Test("a term that ran out is said; an ended mandate has none open")
  func gaps() throws {
    #expect(try WrittenPage("/missions/unmiss").text.contains("no decision that sets a term"))
    #expect(!(try WrittenPage("/missions/minusma").text.contains("no decision that sets a term")))
  }
}

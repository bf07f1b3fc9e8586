import Foundation
import Testing

@testable import Record

@Suite struct DutyScheduleTests {
  func duty(_ timing: String, verified: String = "read") throws -> Duty {
    let text = """
      {"id": "duty:2378-annual-briefing", "resolution": "S/RES/2378 (2017)", "adopted": "2017-09-20",
       "addressee": {"en": "Secretary-General", "ar": "الأمين العام"},
       "what": {"en": "Brief", "ar": "إحاطة"}, "timing": \(timing), "feeds": [],
       "sources": ["S/RES/2378 (2017)"], "verified": "\(verified)"}
      """
    return try JSONDecoder().decode(Duty.self, from: Data(text.utf8))
  }

  func meeting(_ day: String) throws -> Meeting {
    let text = """
      {"id": "meeting:\(day)", "date": "\(day)", "briefers": [],
       "duty": "duty:2378-annual-briefing", "sources": []}
      """
    return try JSONDecoder().decode(Meeting.self, from: Data(text.utf8))
  }

  /// The debate of each September is what became of the day counted from 20 September 2017.
  @Test func theAnnualCycleFindsItsMeetings() throws {
    let meetings = try [meeting("2023-09-07"), meeting("2024-09-09")]
    let events = DutySchedule.events(
      try duty(#"{"every": "P12M"}"#), meetings: meetings,
      in: SmallHistory.span("2023-01-01", "2025-12-31"))
    #expect(events.map(\.day.description) == ["2023-09-20", "2024-09-20", "2025-09-20"])
    #expect(
      events.map(\.outcome) == [
        .met(on: SmallHistory.day("2023-09-07")), .met(on: SmallHistory.day("2024-09-09")), nil,
      ])
    #expect(events.allSatisfy { $0.basis == .counted && $0.review == .reviewed })
  }

  @Test func aSingleDayIsStated() throws {
    let events = DutySchedule.events(
      try duty(#"{"due": "2026-12-21"}"#, verified: "recalled"), meetings: [],
      in: SmallHistory.span("2026-01-01", "2026-12-31"))
    #expect(events.map(\.day.description) == ["2026-12-21"])
    #expect(events.map(\.basis) == [.stated])
    #expect(events.map(\.review) == [.recalled])
  }

  @Test func whatBeginsWithSomethingUnknownHasNoDays() throws {
    for timing in [
      #"{"every": "P6M", "counted-from": {"en": "each authorization", "ar": "كل إذن"}}"#,
      #"{"as-part-of": "duty:x"}"#, "null",
    ] {
      #expect(
        DutySchedule.events(
          try duty(timing), meetings: [], in: SmallHistory.span("2017-01-01", "2030-01-01")
        ).isEmpty)
    }
  }
}

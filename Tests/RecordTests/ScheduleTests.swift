import Testing

@testable import Record

@Suite struct ScheduleTests {
  let schedule = Schedule(histories: [
    SmallHistory.history(
      SmallHistory.decision(
        1, "2023-03-15", until: "2024-03-15", reports: [SmallHistory.report(due: ["2024-03-15"])]),
      SmallHistory.decision(2, "2024-03-14", until: "2024-04-30"))
  ])

  @Test func mandatesComeFirstOnADay() {
    let events = schedule.events(in: SmallHistory.span("2024-03-15", "2024-03-15"))
    #expect(events.map(\.kind) == [.expiry, .report])
  }

  @Test func whatWasDecidedLaterIsNotKnown() {
    let before = schedule.known(on: SmallHistory.day("2024-03-13"))
    let events = before.events(in: SmallHistory.span("2024-01-01", "2024-12-31"))
    #expect(events.filter { $0.kind == .expiry }.map(\.outcome) == [nil])
  }

  @Test func aTermRunsOutTheDayAfterItsLast() {
    #expect(schedule.lapsed(on: SmallHistory.day("2024-04-30")).isEmpty)
    #expect(
      schedule.lapsed(on: SmallHistory.day("2024-05-01")).map(\.mission) == ["mission:unmiss"])
  }

  @Test func someOperationsAlone() {
    #expect(schedule.only(["mission:unifil"]).histories.isEmpty)
    #expect(schedule.only(["mission:unmiss"]).histories.count == 1)
  }
}

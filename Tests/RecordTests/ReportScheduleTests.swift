import Testing

@testable import Record

@Suite struct ReportScheduleTests {
  func days(
    _ history: MandateHistory, _ from: String = "2020-01-01", _ through: String = "2030-01-01"
  ) -> [String] {
    ReportSchedule.events(history, in: SmallHistory.span(from, through)).map(\.day.description)
  }

  @Test func aRepetitionIsCountedFromTheAdoptionToTheLastDayOfTheTerm() {
    let history = SmallHistory.history(
      SmallHistory.decision(
        2729, "2024-04-29", until: "2025-04-30", reports: [SmallHistory.report(every: "P90D")]))
    #expect(days(history) == ["2024-07-28", "2024-10-26", "2025-01-24", "2025-04-24"])
    #expect(days(history, "2024-10-26", "2025-01-24") == ["2024-10-26", "2025-01-24"])
  }

  @Test func theLastDayOfTheTermCounts() {
    let history = SmallHistory.history(
      SmallHistory.decision(
        1, "2024-01-31", until: "2024-03-31", reports: [SmallHistory.report(every: "P1M")]))
    #expect(days(history) == ["2024-02-29", "2024-03-31"])
  }

  @Test func aFirstDayBeginsTheRepetition() {
    let history = SmallHistory.history(
      SmallHistory.decision(
        1, "2024-08-28", until: "2025-08-31",
        reports: [SmallHistory.report(every: "P4M", first: "2024-11-12")]))
    #expect(days(history) == ["2024-11-12", "2025-03-12", "2025-07-12"])
    let events = ReportSchedule.events(history, in: SmallHistory.span("2024-01-01", "2025-12-31"))
    #expect(events.map(\.basis) == [.stated, .counted, .counted])
  }

  @Test func singleDaysStandBesideARepetitionOnceEach() {
    let history = SmallHistory.history(
      SmallHistory.decision(
        1, "2024-01-01", until: "2024-12-31",
        reports: [SmallHistory.report(every: "P6M", due: ["2024-07-01", "2025-03-01"])]))
    #expect(days(history) == ["2024-07-01", "2025-03-01"])
  }

  @Test func theSameAddresseesNextRepetitionEndsIt() {
    let first = SmallHistory.decision(
      1, "2024-01-01", until: "2025-12-31", reports: [SmallHistory.report(every: "P3M")])
    let anew = SmallHistory.decision(
      2, "2024-07-01", until: "2024-12-31", reports: [SmallHistory.report(every: "P4M")])
    #expect(days(SmallHistory.history(first, anew)) == ["2024-04-01", "2024-11-01"])
    let single = SmallHistory.decision(
      2, "2024-07-01", until: "2024-12-31", reports: [SmallHistory.report(due: ["2024-09-09"])])
    #expect(days(SmallHistory.history(first, single)).count == 8)
    let other = SmallHistory.decision(
      2, "2024-07-01", .modifies,
      reports: [SmallHistory.report(every: "P4M", addressee: "African Union")])
    #expect(days(SmallHistory.history(first, other)).contains("2024-10-01"))
  }

  @Test func aChangeWithinATermFindsItsLastDay() {
    let history = SmallHistory.history(
      SmallHistory.decision(1, "2024-01-01", until: "2024-06-30"),
      SmallHistory.decision(
        2, "2024-02-01", .modifies, reports: [SmallHistory.report(every: "P2M")]))
    #expect(days(history) == ["2024-04-01", "2024-06-01"])
  }

  @Test func theEndOfAnOperationEndsItsReports() {
    let history = SmallHistory.history(
      SmallHistory.decision(
        1, "2024-01-01", .establishes, reports: [SmallHistory.report(every: "P6M")]),
      SmallHistory.decision(2, "2025-06-01", .ends, until: "2025-09-30"))
    #expect(days(history) == ["2024-07-01", "2025-01-01", "2025-07-01"])
  }

  @Test func aReportWithoutADayHasNone() {
    #expect(
      days(
        SmallHistory.history(
          SmallHistory.decision(1, "2024-01-01", reports: [SmallHistory.report()]))
      ).isEmpty)
  }
}

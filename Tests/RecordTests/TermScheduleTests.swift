import Testing

@testable import Record

@Suite struct TermScheduleTests {
  func days(_ history: MandateHistory, _ from: String, _ through: String) -> [String] {
    TermSchedule.events(history, in: SmallHistory.span(from, through)).map {
      "\($0.day) \($0.kind.rawValue)"
    }
  }

  /// The technical rollover of UNMISS in 2024: both last days were reached.
  @Test func everyTermThatIsReachedHasItsDay() {
    let history = SmallHistory.history(
      SmallHistory.decision(2677, "2023-03-15", until: "2024-03-15"),
      SmallHistory.decision(2726, "2024-03-14", until: "2024-04-30"),
      SmallHistory.decision(2729, "2024-04-29", until: "2025-04-30"))
    #expect(
      days(history, "2024-01-01", "2024-12-31") == ["2024-03-15 expiry", "2024-04-30 expiry"])
    let events = TermSchedule.events(history, in: SmallHistory.span("2024-01-01", "2025-12-31"))
    #expect(
      events[0].outcome
        == .renewed(
          by: "S/RES/2726 (2024)", on: SmallHistory.day("2024-03-14"),
          until: SmallHistory.day("2024-04-30")))
    #expect(events[2].outcome == nil)
    #expect(events[0].id == "unmiss/expiry/S-RES-2677-2023/2024-03-15")
  }

  @Test func aTermCutShortIsNotReached() {
    let history = SmallHistory.history(
      SmallHistory.decision(1, "2023-01-01", until: "2024-06-30"),
      SmallHistory.decision(2, "2023-06-30", .ends, until: "2023-12-31"))
    #expect(days(history, "2023-01-01", "2025-01-01") == ["2023-12-31 end"])
  }

  /// Resolution 2732 (2024) set the end of UNAMI nineteen months ahead.
  @Test func anEndSetAheadIsWhatBecameOfTheTermBefore() {
    let history = SmallHistory.history(
      SmallHistory.decision(2682, "2023-05-30", until: "2024-05-31"),
      SmallHistory.decision(2732, "2024-05-31", .ends, until: "2025-12-31"))
    let events = TermSchedule.events(history, in: SmallHistory.span("2024-01-01", "2025-12-31"))
    #expect(events.map(\.kind) == [.expiry, .end])
    #expect(
      events[0].outcome
        == .ended(
          by: "S/RES/2732 (2024)", on: SmallHistory.day("2024-05-31"),
          until: SmallHistory.day("2025-12-31")))
  }

  @Test func anEndWithoutADayTakesEffectOnItsAdoption() {
    let history = SmallHistory.history(
      SmallHistory.decision(1, "2023-01-01", until: "2024-06-30"),
      SmallHistory.decision(2, "2023-06-30", .ends))
    #expect(days(history, "2023-01-01", "2025-01-01") == ["2023-06-30 end"])
  }

  @Test func aDecisionAfterTheLastDayIsNotCalledARenewal() {
    let history = SmallHistory.history(
      SmallHistory.decision(425, "1978-03-19", .establishes, until: "1978-09-18"),
      SmallHistory.decision(1697, "2006-07-31", until: "2006-08-31"))
    let events = TermSchedule.events(history, in: SmallHistory.span("1978-01-01", "1979-01-01"))
    #expect(
      events.map(\.outcome) == [
        .next(by: "S/RES/1697 (2006)", on: SmallHistory.day("2006-07-31"))
      ])
  }

  @Test func aChangeWithoutATermAndAMandateWithoutOneHaveNoDay() {
    let history = SmallHistory.history(
      SmallHistory.decision(50, "1948-05-29", .establishes),
      SmallHistory.decision(73, "1949-08-11", .modifies))
    #expect(days(history, "1948-01-01", "2026-01-01").isEmpty)
  }
}

import Testing

@testable import Record

@Suite struct MandateInForceTests {
  let history = SmallHistory.history(
    SmallHistory.decision(1, "2020-03-12", .establishes, until: "2021-03-15"),
    SmallHistory.decision(2, "2021-03-12", until: "2022-03-15"),
    SmallHistory.decision(3, "2021-06-01", .modifies),
    SmallHistory.decision(4, "2022-05-01", until: "2023-05-01"),
    SmallHistory.decision(5, "2023-04-30", .ends, until: "2023-05-01"))

  func mandate(_ day: String) -> MandateInForce? { history.mandate(on: SmallHistory.day(day)) }

  @Test func nothingIsInForceBeforeTheFirstDecision() {
    #expect(mandate("2020-03-11") == nil)
    #expect(mandate("2020-03-12")?.term.resolution == "S/RES/1 (2020)")
  }

  @Test func aDecisionCountsFromItsAdoption() {
    #expect(mandate("2021-03-11")?.until?.description == "2021-03-15")
    #expect(mandate("2021-03-12")?.until?.description == "2022-03-15")
    #expect(mandate("2021-06-01")?.term.resolution == "S/RES/2 (2021)")
    #expect(mandate("2021-06-01")?.latest.resolution == "S/RES/3 (2021)")
  }

  @Test func untilIncludesTheDayNamed() {
    #expect(mandate("2022-03-15")?.hasRunOut == false)
    #expect(mandate("2022-03-16")?.hasRunOut == true)
    #expect(mandate("2022-05-01")?.hasRunOut == false)
  }

  @Test func anEndIsNoTermThatRanOut() {
    #expect(mandate("2023-05-01")?.hasEnded == false)
    #expect(mandate("2023-05-02")?.hasEnded == true)
    #expect(mandate("2023-05-02")?.hasRunOut == false)
  }

  @Test func aMandateWithoutATermDoesNotRunOut() {
    let history = SmallHistory.history(SmallHistory.decision(50, "1948-05-29", .establishes))
    let mandate = history.mandate(on: SmallHistory.day("2026-01-01"))
    #expect(mandate?.until == nil)
    #expect(mandate?.hasRunOut == false)
  }
}

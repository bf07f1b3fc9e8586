import Testing

@testable import Record

@Suite struct MandateTermsTests {
  func terms(_ day: String, _ decisions: MandateDecision...) -> MandateTerms {
    MandateTerms(
      MandateHistory(mission: "mission:unmiss", decisions: decisions), on: SmallHistory.day(day))
  }

  let first = SmallHistory.decision(1, "2020-03-12", .establishes, until: "2021-03-15")

  @Test func aRenewalFollowsTheTermBefore() {
    let terms = terms(
      "2021-12-01", first, SmallHistory.decision(2, "2021-03-12", until: "2022-03-15"))
    #expect(terms.terms.map(\.from.description) == ["2020-03-12", "2021-03-16"])
    #expect(terms.terms.map { $0.until?.description } == ["2021-03-15", "2022-03-15"])
    #expect(terms.gaps.isEmpty)
  }

  @Test func aLateRenewalLeavesAGap() {
    let terms = terms(
      "2021-12-01", first, SmallHistory.decision(2, "2021-04-01", until: "2022-03-15"))
    #expect(terms.gaps == [SmallHistory.span("2021-03-16", "2021-03-31")])
    #expect(terms.terms.last?.from.description == "2021-04-01")
  }

  @Test func aTermThatRanOutLeavesAGapUpToTheDay() {
    #expect(terms("2021-03-15", first).gaps.isEmpty)
    #expect(terms("2021-03-20", first).gaps == [SmallHistory.span("2021-03-16", "2021-03-20")])
  }

  @Test func anEndedMandateLeavesNone() {
    let ended = terms("2024-01-01", first, SmallHistory.decision(2, "2021-03-15", .ends))
    #expect(ended.gaps.isEmpty)
    #expect(ended.terms.last?.until?.description == "2021-03-15")
  }

  @Test func aTermCutShortEndsBeforeTheLaterDecision() {
    let cut = terms(
      "2020-12-01", first, SmallHistory.decision(2, "2020-06-01", .ends, until: "2020-09-30"))
    #expect(cut.terms.map { $0.until?.description } == ["2020-05-31", "2020-09-30"])
  }

  @Test func aTermWithoutEndIsOpen() {
    let open = terms("2026-01-01", SmallHistory.decision(50, "1948-05-29", .establishes))
    #expect(open.terms.count == 1)
    #expect(open.terms.first?.until == nil)
    #expect(open.gaps.isEmpty)
  }

  @Test func decisionsOfLaterDaysAreNotKnown() {
    let known = terms(
      "2021-03-11", first, SmallHistory.decision(2, "2021-03-12", until: "2022-03-15"))
    #expect(known.terms.count == 1)
  }

  @Test(arguments: [("2021-06-15", true), ("2021-06-17", false)])
  func anExtensionForThreeMonthsIsShort(_ until: String, _ isShort: Bool) {
    let terms = terms("2021-04-01", first, SmallHistory.decision(2, "2021-03-12", until: until))
    #expect(terms.terms.last?.isShortExtension == isShort)
    #expect(terms.terms.first?.isShortExtension == false)
  }
}

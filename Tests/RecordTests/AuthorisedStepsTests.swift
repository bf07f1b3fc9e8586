import Testing

@testable import Record

@Suite struct AuthorisedStepsTests {
  let history = SmallHistory.history(
    SmallHistory.decision(
      1, "2020-01-01", .establishes, until: "2020-12-31",
      ceilings: [.init(component: .troops, count: 7000), .init(component: .police, count: 900)]),
    SmallHistory.decision(
      2, "2020-12-20", until: "2021-12-31",
      ceilings: [
        .init(component: .troops, count: 1000, relation: .increase),
        .init(component: .troops, count: 9000, from: SmallHistory.day("2021-06-01")),
      ]),
    SmallHistory.decision(3, "2022-02-01", until: "2022-12-31"))

  func steps(_ component: StrengthComponent) -> [AuthorisedStep] {
    AuthorisedSteps(history, through: SmallHistory.day("2022-12-31")).components
      .first { $0.component == component }?.steps ?? []
  }

  @Test func increasesAndLaterStepsCountFromTheirDay() {
    #expect(steps(.troops).map(\.count) == [7000, 8000, 9000, 9000])
    #expect(
      steps(.troops).map(\.from.description) == [
        "2020-01-01", "2020-12-20", "2021-06-01", "2022-02-01",
      ])
  }

  @Test func nothingIsInForceWhileTheMandateHadRunOut() {
    #expect(steps(.police).map(\.from.description) == ["2020-01-01", "2022-02-01"])
    #expect(steps(.police).map(\.through.description) == ["2021-12-31", "2022-12-31"])
  }

  @Test func theDecisionsAreNamed() {
    #expect(steps(.troops)[1].decisions.map(\.resolution) == ["S/RES/1 (2020)", "S/RES/2 (2020)"])
  }
}

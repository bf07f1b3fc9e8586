import Testing

@testable import Record

@Suite struct CeilingsInForceTests {
  func inForce(_ day: String, _ decisions: MandateDecision...) -> [String] {
    CeilingsInForce.ceilings(
      of: decisions.filter { $0.adopted <= SmallHistory.day(day) }, on: SmallHistory.day(day)
    ).map { "\($0.ceiling.category) \($0.ceiling.count)" }
  }

  @Test func aRenewalWithoutFiguresLeavesThemAsTheyWere() {
    #expect(
      inForce(
        "2022-01-01",
        SmallHistory.decision(1, "2020-01-01", ceilings: [.init(component: .military, count: 700)]),
        SmallHistory.decision(2, "2021-01-01")) == ["military 700"])
  }

  /// A wrong ceiling is worse than none: a change by figures that are not known ends the old ones.
  @Test func aChangeByUnknownFiguresEndsTheOldOnes() {
    let old = SmallHistory.decision(
      1, "2020-01-01", ceilings: [.init(component: .military, count: 700)])
    let changed = MandateDecision(
      resolution: "S/RES/2 (2021)", adopted: SmallHistory.day("2021-01-01"), action: .extends,
      sources: [Citation(title: "a source")], strengthUnknown: true)
    #expect(inForce("2020-12-31", old, changed) == ["military 700"])
    #expect(inForce("2021-01-01", old, changed) == [])
  }

  @Test func aWholeReplacesItsPartsAndNothingElse() {
    #expect(
      inForce(
        "2022-01-01",
        SmallHistory.decision(
          1, "2020-01-01",
          ceilings: [
            .init(component: .troops, count: 700), .init(component: .observers, count: 20),
            .init(component: .police, count: 50),
          ]),
        SmallHistory.decision(2, "2021-01-01", ceilings: [.init(component: .military, count: 900)]))
        == ["police 50", "military 900"])
  }

  /// Decisions on UNMISS speak of military personnel in 2014 and of troops from 2015.
  @Test func troopsReplaceTheMilitaryPersonnelOfBefore() {
    let before = SmallHistory.decision(
      1, "2020-01-01", ceilings: [.init(component: .military, count: 12_500)])
    for count in [17_000, 10_000] {
      #expect(
        inForce(
          "2022-01-01", before,
          SmallHistory.decision(
            2, "2021-01-01", ceilings: [.init(component: .troops, count: count)]))
          == ["troops \(count)"])
    }
  }

  @Test func aPartThatIsLargerThanItsWholeShowsThatTheWholeIsReplaced() {
    let whole = SmallHistory.decision(
      1, "2020-01-01", ceilings: [.init(component: .uniformed, count: 500)])
    #expect(
      inForce(
        "2022-01-01", whole,
        SmallHistory.decision(2, "2021-01-01", ceilings: [.init(component: .police, count: 600)]))
        == ["police 600"])
    #expect(
      inForce(
        "2022-01-01", whole,
        SmallHistory.decision(2, "2021-01-01", ceilings: [.init(component: .police, count: 60)]))
        == ["uniformed 500", "police 60"])
  }

  /// Resolution 2717 (2023) lowered the strength of MONUSCO from 1 July 2024.
  @Test func aLaterStepTakesEffectOnItsDay() {
    let steps = SmallHistory.decision(
      2717, "2023-12-19",
      ceilings: [
        .init(component: .military, count: 13_500),
        .init(component: .military, count: 11_500, from: SmallHistory.day("2024-07-01")),
      ])
    #expect(inForce("2024-06-30", steps) == ["military 13500"])
    #expect(inForce("2024-07-01", steps) == ["military 11500"])
    let overtaking = SmallHistory.decision(
      2, "2024-05-01", ceilings: [.init(component: .military, count: 12_000)])
    #expect(inForce("2024-07-01", steps, overtaking) == ["military 12000"])
  }

  @Test func increasesAndDecreasesAreAddedToTheCeiling() throws {
    let history = SmallHistory.history(
      SmallHistory.decision(
        1, "2020-01-01", .establishes, ceilings: [.init(component: .police, count: 100)]),
      SmallHistory.decision(
        2, "2021-01-01",
        ceilings: [.init(component: .police, count: 30, relation: .increase)]),
      SmallHistory.decision(
        3, "2022-01-01", ceilings: [.init(component: .police, count: 10, relation: .decrease)]))
    func counts(_ day: String) throws -> [Int] {
      try #require(history.mandate(on: SmallHistory.day(day))).authorised(.police)
        .map(\.ceiling.count)
    }
    #expect(try counts("2020-06-01") == [100])
    #expect(try counts("2022-06-01") == [100, 30, 10])
    #expect(
      history.mandate(on: SmallHistory.day("2022-06-01"))?.authorised(.troops).isEmpty == true)
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct DeployedVersusAuthorisedTests {
  static let columns =
    "contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,"
    + "female_personnel,male_personnel,last_reporting_date"

  /// A ceiling of 200 military personnel and 50 police, lowered to 160 from 1 July 2024; a term to the
  /// end of October 2024.
  static let mandate = """
    mission: mission:unmiss
    decisions:
    - resolution: S/RES/1 (2024)
      adopted: "2024-01-15"
      action: establishes
      until: "2024-10-31"
      ceilings:
      - {component: military, count: 200}
      - {component: observers, count: 20}
      - {component: police, count: 50}
      - {component: military, count: 160, from: "2024-07-01"}
      sources:
      - {title: A source}
    - resolution: S/RES/2 (2024)
      adopted: "2024-08-15"
      action: modifies
      sources:
      - {title: A source}
    """

  /// At each month's end 100 troops, 12 staff officers, 8 experts, 10 individual police and 30 in formed
  /// units.
  static func view(_ mandate: String = mandate) throws -> RecordView {
    var table = SmallTable(columns)
    let span = Period(
      from: TestRecord.day("2023-12-01"), through: TestRecord.day("2024-11-30"))
    for end in span?.monthEnds ?? [] {
      table = table.adding(
        "1,Bangladesh,BGD,50,UNMISS,Troops,20,80,\(end)",
        "2,Bangladesh,BGD,50,UNMISS,Staff Officer,2,10,\(end)",
        "3,Bangladesh,BGD,50,UNMISS,Experts on Mission,1,7,\(end)",
        "4,Bangladesh,BGD,50,UNMISS,Individual Police,4,6,\(end)",
        "5,Bangladesh,BGD,50,UNMISS,Formed Police Units,10,20,\(end)")
    }
    let data = try SmallData([SmallSource("strength", format: "hub-contributions", table)])
    try data.addMandate("unmiss", mandate)
    return try data.view()
  }

  func figures(_ request: FigureRequest, _ view: RecordView) throws -> [Figure] {
    try DeployedVersusAuthorised.figures(request, view)
  }

  /// (100 + 12 + 8 + 10 + 30) of (200 + 50); observers lie within the military and count once.
  @Test func outermostCeilingsAreAddedUp() throws {
    let view = try Self.view()
    let figures = try figures(
      TestRecord.request("2024-06", "2024-06", mission: "mission:unmiss"), view)
    #expect(figures.map(\.variant) == ["share", "vacancy"])
    #expect(abs(try #require(figures[0].number) - 160.0 / 250) < 1e-12)
    #expect(abs(try #require(figures[1].number) - (1 - 160.0 / 250)) < 1e-12)
    #expect(figures[0].input("S") == 160)
    #expect(figures[0].input("A") == 250)
    #expect(figures[0].notes.contains(.authorised(by: ["S/RES/1 (2024)"])))
  }

  @Test func eachComponentAgainstTheCeilingInForceAtTheMonthsEnd() throws {
    let view = try Self.view()
    let all = try figures(
      TestRecord.request("2024-06", "2024-07", by: [.month, .category], mission: "mission:unmiss"),
      view)
    func share(_ month: Int, _ component: String) -> Double? {
      all.first {
        $0.variant == "share" && $0.keys.date == .month(2024, month)
          && $0.keys.category == component
      }?.number
    }
    #expect(share(6, "military") == 120.0 / 200)
    #expect(share(7, "military") == 120.0 / 160)
    #expect(share(6, "observers") == 8.0 / 20)
    #expect(share(7, "police") == 40.0 / 50)
  }

  @Test func whatIsNotInForceIsNotCompared() throws {
    let view = try Self.view()
    for month in ["2023-12", "2024-11"] {
      let figure = try #require(
        try figures(TestRecord.request(month, month, mission: "mission:unmiss"), view).first)
      #expect(figure.value == .unavailable(.noCeiling))
    }
    let months = try figures(
      TestRecord.request("2023-12", "2024-11", by: [.month], mission: "mission:unmiss"), view)
    #expect(Set(months.compactMap(\.keys.date)).count == 10)
  }

  @Test func laterDecisionsWithoutAStrengthAreSaid() throws {
    let view = try Self.view()
    let figures = try figures(
      TestRecord.request("2024-08", "2024-08", mission: "mission:unmiss"), view)
    #expect(figures.allSatisfy { $0.notes.contains(.laterDecisionsWithoutStrength(1)) })
  }

  @Test func aMissionWithoutAStrengthOrACeilingIsUnavailable() throws {
    let view = try Self.view()
    func reason(_ mission: EntityID) throws -> FigureValue? {
      try figures(TestRecord.request("2024", "2024", mission: mission), view).first?.value
    }
    #expect(try reason("mission:unifil") == .unavailable(.notCovered(newest: nil)))
    let units = try Self.view(
      Self.mandate.replacing("component: military", with: "component: formed-police-units")
        .replacing("component: observers", with: "component: corrections")
        .replacing("component: police", with: "component: total"))
    #expect(
      try figures(TestRecord.request("2024-06", "2024-06", mission: "mission:unmiss"), units)
        .map(\.value) == [.unavailable(.noCeiling)])
  }

  @Test func aCeilingOfNobodyIsNothingToDivideBy() throws {
    let view = try Self.view(
      Self.mandate.replacing("count: 200", with: "count: 0").replacing(
        "count: 50", with: "count: 0"))
    let figures = try figures(
      TestRecord.request("2024-06", "2024-06", by: [.category], mission: "mission:unmiss"), view)
    #expect(
      figures.first { $0.keys.category == "police" }?.value == .unavailable(.noCases))
  }

  @Test func aDecreaseIsTakenOff() throws {
    let view = try Self.view(
      Self.mandate.replacing(
        "action: modifies",
        with: """
          action: modifies
            ceilings:
            - {component: police, count: 10, relation: decrease}
          """))
    let figures = try figures(
      TestRecord.request("2024-08", "2024-08", by: [.category], mission: "mission:unmiss"), view)
    let police = try #require(figures.first { $0.keys.category == "police" })
    #expect(police.input("A") == 40)
    #expect(police.number == 1)
  }

  /// The bundled record: UNMISS at the end of February 2014, counted from the published rows.
  @Test func unmissInFebruary2014() throws {
    let all = try figures(
      TestRecord.request("2014-02", "2014-02", by: [.category], mission: "mission:unmiss"),
      TestRecord.view)
    let police = try #require(all.first { $0.keys.category == "police" && $0.variant == "share" })
    #expect(police.input("S") == 1015)
    #expect(police.input("A") == 1323)
    #expect(abs(try #require(police.number) - 1015.0 / 1323) < 1e-12)
    #expect(police.notes.contains(.authorised(by: ["S/RES/2132 (2013)"])))
  }

  /// Its inputs lead to the published rows and to the decision.
  @Test func theLineageLeadsToTheDecision() throws {
    let all = try figures(
      TestRecord.request("2014-02", "2014-02", by: [.category], mission: "mission:unmiss"),
      TestRecord.view)
    for figure in all {
      let authorised = try #require(figure.inputs.first { $0.symbol == "A" })
      var texts: [String] = []
      for selection in authorised.selections {
        for line in try TestRecord.view.lines(selection) {
          texts.append(try TestRecord.view.record.line(line)?.text ?? "")
        }
      }
      #expect(texts.count == 1)
      #expect(texts[0].contains("resolution: S/RES/2132 (2013)"))
      #expect(texts[0].contains("sources:"))
    }
  }

  /// By mission, an active mission with personnel and without a ceiling is listed as unavailable.
  @Test func byMissionNothingIsLeftOutInSilence() throws {
    let figures = try figures(
      TestRecord.request("2014-02", "2014-02", by: [.mission]), TestRecord.view)
    let untso = figures.filter { $0.keys.mission == "mission:untso" }
    #expect(untso.map(\.value) == [.unavailable(.noCeiling)])
    #expect(figures.allSatisfy { $0.number != 0 })
  }

  @Test func civiliansAndContributorsAreNotBrokenDown() throws {
    var request = TestRecord.request("2014-02", "2014-02")
    request.population = .all
    #expect(
      try figures(request, TestRecord.view).map(\.value)
        == [.unavailable(.populationNotPublished)])
    request.population = nil
    request.contributors = ["state:bgd"]
    #expect(try figures(request, TestRecord.view).map(\.value) == [.unavailable(.notBrokenDown)])
  }
}

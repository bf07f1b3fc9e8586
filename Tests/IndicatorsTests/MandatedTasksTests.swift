import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct MandatedTasksTests {
  static let source = SmallSource(
    "mandates", format: "hub-mandated-tasks",
    SmallTable(
      "signature,namepko,year,date,DisarmDemob_Monitor,DisarmDemob_Assist,HumanRights_Monitor,"
        + "UseOfForce_Security",
      "S/RES/743,UNPROFOR,1992,21-Feb-92,,11,17 c,", "S/RES/1990,UNISFA,2011,2011-06-27,2a,2b,0,3",
      "S/RES/2047,UNISFA,2012,2012-05-17,,,4,"))

  @Test func theNewestResolutionOfEachMission() throws {
    let answers = try SmallAnswers(Self.source)
    func values(_ from: String, _ through: String, _ by: Record.Dimension...) throws
      -> [String: Double]
    {
      try answers.values(MandatedTasks.self, TestRecord.request(from, through, by: by))
    }
    #expect(try values("1990", "2011", .mission) == ["unprofor": 2, "unisfa": 2])
    #expect(try values("1990", "2017", .mission) == ["unprofor": 2, "unisfa": 1])
    #expect(try values("1990", "2011", .year) == ["1992": 2, "2011": 2])
    // Three tasks in two mandates; two missions are given the first of them.
    #expect(try values("1990", "2011") == ["": 3])
    #expect(
      try values("1990", "2011", .category)
        == ["disarmdemob": 2, "humanrights": 1, "useofforce": 1])
    let figures = try answers.figures(
      MandatedTasks.self, TestRecord.request("1990", "2011", by: [.category]))
    #expect(figures.allSatisfy { $0.unit == .missions })
  }

  /// The researchers' data end; after their last resolution nothing is known.
  @Test func afterTheLastResolutionNothingIsKnown() throws {
    let answers = try SmallAnswers(Self.source)
    #expect(
      try answers.figure(MandatedTasks.self, TestRecord.request("2013", "2013")).value
        == .unavailable(.notCovered(newest: TestRecord.day("2012-05-17"))))
  }
}

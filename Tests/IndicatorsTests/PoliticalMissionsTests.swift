import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct PoliticalMissionsTests {
  /// BINUH, OSESGY, OSESyria, UNAMA, UNAMI, UNMHA, UNOAU, UNOWAS, UNSMIL, UNSOM, UNSOS and UNVMC;
  /// UNITAMS ended on 29 February 2024.
  @Test func twelveWereActiveOn9September2024() throws {
    let figures = try PoliticalMissions.figures(
      TestRecord.request("2023-09-10", "2024-09-09"), TestRecord.view)
    #expect(figures.map(\.variant) == ["active", "opened", "closed"])
    #expect(figures.map(\.number) == [12, 0, 1])
    #expect(figures.allSatisfy { $0.scope == .politicalMissions })
  }

  @Test func thePublishersRowsAreCited() throws {
    let table = SmallTable(
      "mission_acronym,mission_name,mission_isactive,start_date,end_date",
      "BINUH,United Nations Integrated Office in Haiti,Yes,2019-10-16,")
    let answers = try SmallAnswers(
      SmallSource("missions", format: "hub-political-missions", table))
    let figure = try answers.figure(
      PoliticalMissions.self, TestRecord.request("2024", "2024-09-09"), variant: "active")
    #expect(figure.inputs.first?.lines.map(\.row) == [2])
  }
}

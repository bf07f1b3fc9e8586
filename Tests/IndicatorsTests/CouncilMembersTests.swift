import Record
import TestRecord
import Testing

@testable import Indicators

/// A Council of a few elected members, and what some contribute.
enum SmallCouncil {
  static let seats = SmallSource(
    "seats", format: "hub-council-members",
    SmallTable(
      "security_council_member,year", "Finland,1990", "Bangladesh,2021", "Norway,2021",
      "France,2021"))
  static let strength = SmallSource(
    "strength", format: "hub-contributions",
    SmallTable(
      CostPerPersonYearTests.columns, "1,Bangladesh,BGD,50,UNMISS,Troops,3,128,2021-01-31",
      "2,China,CHN,156,UNMISS,Troops,9,60,2021-01-31",
      "3,Rwanda,RWA,646,UNMISS,Troops,40,60,2021-01-31"))
}

@Suite struct CouncilMembersTests {
  /// Permanent members that the publisher does not list are added and given apart.
  @Test func electedAndPermanentMembers() throws {
    let answers = try SmallAnswers(SmallCouncil.seats)
    let newest = try answers.figure(CouncilMembers.self, TestRecord.request("1946", "2024"))
    #expect(newest.number == 7)
    #expect(newest.input("E") == 3)
    #expect(newest.input("P") == 4)
    #expect(newest.moment == .year(2021))
    #expect(
      try answers.values(CouncilMembers.self, TestRecord.request("1946", "2024", by: [.year]))
        == ["1990": 6, "2021": 7])
    #expect(
      try answers.values(
        CouncilMembers.self, TestRecord.request("1990", "1990", by: [.contributor]))
        == ["fin": 1, "chn": 1, "fra": 1, "gbr": 1, "sun": 1, "usa": 1])
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct TargetAchievementTests {
  static let source = SmallSource(
    "targets", format: "hub-performance",
    SmallTable(
      "Mission,Indicator,Period,Target,Value,Target met",
      "UNMISS,Budget implementation,2014-07-01,95,97,1", "UNMISS,Vacancy rate,2014/15,10,14,0",
      "MINUSMA,Budget implementation,2014/15,95,80,0", "MINUSMA,Vacancy rate,2015/16,10,9,TRUE"))

  @Test func theShareOfTargetsMet() throws {
    let answers = try SmallAnswers(Self.source)
    let figure = try answers.figure(TargetAchievement.self, TestRecord.request("2014", "2015"))
    #expect(figure.number == 0.5)
    #expect(figure.input("n_met") == 2)
    #expect(figure.notes.contains(.financialYears))
    #expect(
      try answers.values(
        TargetAchievement.self, TestRecord.request("2014", "2015", by: [.mission, .year]))
        == ["unmiss 2014": 0.5, "minusma 2014": 0, "minusma 2015": 1])
    #expect(
      try answers.values(
        TargetAchievement.self, TestRecord.request("2014", "2014", by: [.category]))
        == ["Budget implementation": 0.5, "Vacancy rate": 0])
  }

  @Test func afterTheLastFinancialYearNothingIsKnown() throws {
    #expect(
      try SmallAnswers(Self.source).figure(
        TargetAchievement.self, TestRecord.request("2016", "2016")
      ).number == nil)
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct QuickImpactProjectsTests {
  static let source = SmallSource(
    "projects", format: "hub-quick-impact-projects",
    SmallTable(
      "mission_acronym,qip_ref,title,category,start_date,approved_amount,amount_disbursed,"
        + "total_beneficiaries",
      "UNMISS,QIP-1,Borehole,Water,2016-02-01,50000,40000.5,1200",
      "UNMISS,QIP-2,Court,Justice,2016-03-01,25000,,", "MINUSMA,QIP-1,Well,Water,2017-01-01,1,1,5"))

  @Test func projectsFundsAndPersons() throws {
    let answers = try SmallAnswers(Self.source)
    let request = TestRecord.request("2016", "2016")
    let figures = try answers.figures(QuickImpactProjects.self, request)
    #expect(figures.map(\.variant) == ["number", "approved", "disbursed", "beneficiaries"])
    #expect(figures.map(\.number) == [2, 75_000, 40_000.5, 1200])
    #expect(figures.map(\.unit) == [.projects, .dollars, .dollars, .persons])
    #expect(
      try answers.values(
        QuickImpactProjects.self, TestRecord.request("2016", "2017", by: [.category]),
        variant: "number") == ["Water": 2, "Justice": 1])
    #expect(
      try answers.values(
        QuickImpactProjects.self, TestRecord.request("2016", "2018", by: [.year]),
        variant: "beneficiaries") == ["2016": 1200, "2017": 5, "2018": 0])
  }
}

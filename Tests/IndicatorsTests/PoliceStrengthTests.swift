import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct PoliceStrengthTests {
  static let table = SmallTable(
    "contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,"
      + "female_personnel,male_personnel,last_reporting_date",
    "1,Bangladesh,BGD,50,UNMISS,Formed Police Units,31,128,2020-12-31",
    "2,Bangladesh,BGD,50,UNMISS,Formed Police Units,30,120,2021-01-31",
    "3,Rwanda,RWA,646,MINUSCA,Individual Police,3,12,2021-01-31")

  @Test func theNewestMonthEnd() throws {
    let answers = try SmallAnswers(
      SmallSource("police", format: "hub-police-contributions", Self.table, form: .json))
    let figure = try answers.figure(PoliceStrength.self, TestRecord.request("2020", "2021-02"))
    #expect(figure.number == 165)
    #expect(figure.moment == .monthEnd(TestRecord.day("2021-01-31")))
    #expect(figure.notes.isEmpty)
    let stale = try answers.figure(PoliceStrength.self, TestRecord.request("2020", "2022"))
    #expect(stale.notes == [.stale(TestRecord.day("2021-01-31"))])
    #expect(
      try answers.values(PoliceStrength.self, TestRecord.request("2020", "2021", by: [.type]))
        == ["formed-police-units": 150, "individual-police": 15])
    #expect(
      try answers.values(PoliceStrength.self, TestRecord.request("2020", "2021", by: [.sex]))
        == ["female": 33, "male": 132])
    #expect(
      try answers.values(PoliceStrength.self, TestRecord.request("2020", "2021", by: [.month]))
        == ["2020-12": 159, "2021-01": 165])
    #expect(
      try answers.values(
        PoliceStrength.self, TestRecord.request("2020", "2020", by: [.contributor, .mission]))
        == ["bgd unmiss": 159])
  }
}

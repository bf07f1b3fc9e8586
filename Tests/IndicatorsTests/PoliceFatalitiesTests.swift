import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct PoliceFatalitiesTests {
  static let table = SmallTable(
    "incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,"
      + "casualty_personnel_type,type_of_incident,m49_code,isocode3",
    "2010-01-12,MINUSTAH-1,MINUSTAH,Fatality,M,Nepal,Police,Accident,524,NPL",
    "2012-05-03,UNMISS-2,UNMISS,Fatality,F,Rwanda,Police,Illness,646,RWA")

  @Test func deathsOfThePoliceAlone() throws {
    let answers = try SmallAnswers(
      SmallSource("police", format: "hub-police-fatalities", Self.table))
    #expect(
      try answers.figure(PoliceFatalities.self, TestRecord.request("2010", "2012")).number == 2)
    #expect(
      try answers.values(PoliceFatalities.self, TestRecord.request("2010", "2012", by: [.year]))
        == ["2010": 1, "2011": 0, "2012": 1])
    #expect(
      try answers.values(PoliceFatalities.self, TestRecord.request("2010", "2012", by: [.type]))
        == ["accident": 1, "illness": 1])
    // They are in no count of all deaths.
    #expect(
      try answers.figure(Fatalities.self, TestRecord.request("2010", "2012")).number == nil)
  }
}

import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubPoliceFatalitiesTests {
  static let table = SmallTable(
    "incident_date,casualty_id,mission_acronym,type_of_casualty,gender,casualty_nationality,"
      + "casualty_personnel_type,type_of_incident,m49_code,isocode3",
    "2010-01-12,MINUSTAH-1,MINUSTAH,Fatality,M,Nepal,Police,Accident,524,NPL",
    "2014-05-03,UNMISS-2,UNMISS,Fatality,F,Rwanda,Police,Illness,646,RWA")

  @Test(arguments: SmallTable.Form.allCases)
  func deathsAreCountedApart(form: SmallTable.Form) throws {
    let data = try Self.table.data("hub-police-fatalities", form)
    #expect(try data.observations(.policeFatalities).map(\.value) == [1, 1])
    #expect(try data.observations(.fatalities).isEmpty)
  }

  @Test func anUnknownIncidentIsRefused() throws {
    let table = Self.table.adding(
      "2014-05-03,UNMISS-3,UNMISS,Fatality,F,Rwanda,Police,Lightning,646,RWA")
    #expect(
      try table.data("hub-police-fatalities").refusal()?.reason
        == .unknownCategory(column: "type_of_incident", value: "Lightning"))
  }
}

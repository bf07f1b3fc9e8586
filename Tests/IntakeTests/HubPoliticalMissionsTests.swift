import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubPoliticalMissionsTests {
  static let columns =
    "mission_acronym,mission_name,mission_isactive,start_date,end_date,mission_location"

  @Test(arguments: SmallTable.Form.allCases)
  func missionsAreFacts(form: SmallTable.Form) throws {
    let table = SmallTable(
      Self.columns,
      "BINUH,United Nations Integrated Office in Haiti,Yes,2019-10-16,,Port-au-Prince",
      "BNUB,United Nations Office in Burundi,No,2011-01-01,2014-12-31,Bujumbura")
    let data = try table.data("hub-political-missions", form)
    try data.build()
    let reader = try data.reader()
    #expect(try reader.statements(property: "active").map(\.value) == ["yes", "no"])
    #expect(
      try reader.statements(about: "mission:bnub", property: "end").map(\.value) == ["2014-12-31"])
  }

  @Test func anUnknownMissionIsRefused() throws {
    let table = SmallTable(Self.columns, "UNATL,Office in Atlantis,Yes,2019-10-16,,Atlantis")
    #expect(
      try table.data("hub-political-missions").refusal()?.reason == .unknownMission("UNATL"))
  }
}

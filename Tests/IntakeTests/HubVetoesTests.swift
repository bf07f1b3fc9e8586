import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubVetoesTests {
  static let table = SmallTable(
    "Date,Year,draft_resolution_number,number_of_vetoes,china,france,russian_federation_or_USSR,"
      + "united_kingdom_of_great_britain_and_northern_ireland,united_states_of_america,topic,agenda",
    "1955-12-13,1955,S/3502,1,1,0,0,0,0,Admission,Admission of new members",
    "1989-12-23,1989,S/21048,3,0,1,0,1,1,Panama,The situation in Panama",
    "1984-02-29,1984,S/16351/Rev.2,1,0,0,1,0,0,Lebanon,The situation in the Middle East",
    "2017-02-28,2017,S/2017/172,2,1,0,1,0,0,Syria,The situation in the Middle East")

  @Test(arguments: SmallTable.Form.allCases)
  func eachMemberOfTheDayIsCounted(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-vetoes", form).observations(.vetoes)
    #expect(
      found.map(\.series.state) == [
        "state:chn", "state:fra", "state:gbr", "state:usa", "state:sun", "state:chn", "state:rus",
      ])
  }

  @Test func theNumberMustBeThatOfTheColumns() throws {
    let table = Self.table.adding("2018-04-10,2018,S/2018/321,2,0,0,1,0,0,Syria,Syria")
    #expect(
      try table.data("hub-vetoes").refusal()
        == SmallRefusal(
          row: 6,
          reason: .totalsDisagree(column: "number_of_vetoes", published: "2", computed: "1")))
  }

  @Test func theYearMustBeThatOfTheDay() throws {
    let table = Self.table.adding("2018-04-10,2017,S/2018/321,1,0,0,1,0,0,Syria,Syria")
    #expect(
      try table.data("hub-vetoes").refusal()?.reason
        == .impossibleDate(column: "Date", value: "2018-04-10"))
  }

  /// The names that the hub's files bear.
  @Test(arguments: SmallTable.Form.allCases)
  func theFilesNameTheirColumnsOtherwise(form: SmallTable.Form) throws {
    let text =
      form == .csv
      ? "id,date,draft_res#,record,agenda,short_agenda,#_of_pms,china,russian_federation_ussr,"
        + "france,united_states,united_kingdom,url_for_res#,last_update\n"
        + "1,2017-02-28,,7893,Syria,Syria,2,1,1,,0,,,2024-01-01\n"
      : ##"[{"id":1,"date":1488240000000,"draft_res#":null,"record":"7893","agenda":"Syria","##
        + ##""short_agenda":"Syria","#_of_pms":2.0,"china":1.0,"russian_federation_ussr":1.0,"##
        + ##""france":null,"united_states":0.0,"united_kingdom":null,"url_for_res#":null}]"##
    let data = try SmallData(
      format: "hub-vetoes", text: text, mediaType: form == .csv ? "text/csv" : "application/json")
    #expect(
      try data.observations(.vetoes).map(\.series.state) == ["state:chn", "state:rus"])
  }
}

import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubExpendituresTests {
  /// The publisher declares no columns; what was approved may be lacking.
  @Test(arguments: SmallTable.Form.allCases)
  func whatWasApprovedMayBeLacking(form: SmallTable.Form) throws {
    let table = SmallTable(
      "Mission_acronym,Budget_class,Budget_subclass,Expenditure,Start_date,End_date",
      "UNMISS,Civilian personnel,National staff,1234.1,2020-07-01,2021-06-30")
    let data = try table.data("hub-expenditures", form)
    #expect(try data.observations(.expenditure).map(\.value) == [1_234_100])
    #expect(try data.observations(.apportionment).isEmpty)
  }

  @Test func anUnknownClassIsRefused() throws {
    let table = SmallTable(
      "Mission_acronym,Budget_class,Budget_subclass,Expenditure,Start_date,End_date",
      "UNMISS,Other,,1,2020-07-01,2021-06-30")
    #expect(
      try table.data("hub-expenditures").refusal()?.reason
        == .unknownCategory(column: "Budget_class", value: "Other"))
  }
}

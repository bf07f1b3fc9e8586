import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubAircraftTests {
  static let table = SmallTable(
    "mission_acronym,fixed_wing,rotary_wing,uas_availabe,last_update",
    "MONUSCO,10,25,Yes,2019-01-31", "UNMISS,8,17,No,2019-01-31", "UNMISS,8,16,,2019-02-01")

  /// A day stands for its month; nothing said of unmanned systems is nothing known of them.
  @Test(arguments: SmallTable.Form.allCases)
  func aircraftByKind(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-aircraft", form).observations(.aircraft)
    #expect(found.map(\.value) == [10, 25, 1, 8, 17, 0, 8, 16])
    #expect(
      found.prefix(3).map(\.series.category) == ["fixed-wing", "rotary-wing", "uas"])
    #expect(found.last?.date == TestRecord.day("2019-02-28"))
  }

  @Test(arguments: [
    (
      "MINUSMA,1,1,some,2019-01-31",
      Refusal.unknownCategory(column: "uas_availabe", value: "some")
    ),
    ("MONUSCO,10,25,Yes,2019-01-15", .repeatedKey("2019-01-31")),
  ])
  func aBadRowIsRefused(row: String, reason: Refusal) throws {
    #expect(
      try Self.table.adding(row).data("hub-aircraft").refusal()
        == SmallRefusal(row: 5, reason: reason))
  }
}

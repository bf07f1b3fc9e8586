import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubCouncilMembersTests {
  static let table = SmallTable(
    "security_council_member,year", "Germany,2019", "Japan,2023", "Mozambique,2023")

  @Test(arguments: SmallTable.Form.allCases)
  func aSeatIsOne(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-council-members", form).observations(.councilSeats)
    #expect(found.map(\.series.state) == ["state:deu", "state:jpn", "state:moz"])
    #expect(found.map(\.date.year) == [2019, 2023, 2023])
    #expect(found.allSatisfy { $0.value == 1 })
  }

  @Test(arguments: [
    ("Atlantis,2023", Refusal.unknownState("Atlantis")),
    ("Japan,2023", .repeatedKey("2023-01-01")),
    ("Japan,23", .impossibleDate(column: "year", value: "23")),
  ])
  func aBadRowIsRefused(row: String, reason: Refusal) throws {
    #expect(
      try Self.table.adding(row).data("hub-council-members").refusal()
        == SmallRefusal(row: 5, reason: reason))
  }
}

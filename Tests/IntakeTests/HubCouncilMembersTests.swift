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

  /// The names that the publisher gives to States of other days.
  @Test(
    arguments: [
      ("USSR (Union of Soviet Socialist Republics)", "state:sun"),
      ("German FR (German Federal Republic)", "state:deu"),
      ("German DR (German Democratic Republic)", "state:ddr"),
      ("Ukrainian SSR (Ukrainian Soviet Socialist Republic)", "state:ukr"),
      ("United Arab Republic", "state:uar"), ("Yugoslavia", "state:yug"),
    ] as [(String, EntityID)])
  func statesOfOtherDaysAreKnown(name: String, state: EntityID) throws {
    let table = SmallTable(
      "id,year,security_council_member,last_update", "1,1980,\(name),2021-01-17")
    #expect(
      try table.data("hub-council-members").observations(.councilSeats).map(\.series.state)
        == [state])
  }

  @Test(arguments: [
    (",2018", Refusal.missingValue(column: "security_council_member")),
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

import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubResolutionsTests {
  static let columns = "Symbol,Date,Voting - yes,Voting - no,Voting - abstain,Title"
  static let table = SmallTable(
    columns,
    "S/RES/2378 (2017),2017-09-20,Adopted unanimously,,,Resolution 2378",
    "S/RES/2719(2023),2023-12-21,15,0,0,Resolution 2719",
    "S/RES/2672 (2023),2023-01-09,12,1,2,Resolution 2672",
    "S/RES/2403 (2018),2018-02-28,,,,Resolution 2403",
    "S/PRST/2017/19,2017-08-02,Adopted unanimously,,,Statement")

  @Test(arguments: SmallTable.Form.allCases)
  func resolutionsAndTheirVotes(form: SmallTable.Form) throws {
    let data = try Self.table.data("hub-resolutions", form)
    let adopted = try data.observations(.resolutions)
    #expect(
      adopted.map(\.series.category) == ["unanimous", "unanimous", "divided", "vote-not-stated"])
    #expect(adopted[0].date == TestRecord.day("2017-09-20"))
    // Unanimity is stated without a number of votes in favour.
    #expect(try data.observations(.votesInFavour).map(\.value) == [15, 12])
    #expect(try data.observations(.votesAgainst).map(\.value) == [0, 0, 1])
    #expect(try data.observations(.abstentions).map(\.value) == [0, 0, 2])
  }

  @Test(arguments: [
    (
      "S/RES/100(1953),1949-10-11,Adopted unanimously,,,A date of the row before",
      Refusal.impossibleDate(column: "Date", value: "1949-10-11")
    ),
    (
      "S/RES/143 (1960),1960-07-14,8,0,4,Twelve votes of eleven members",
      .totalsDisagree(column: "Voting - yes", published: "8–0–4", computed: "11")
    ),
    ("S/RES/2378(2017),2017-09-20,15,0,0,Twice", .repeatedKey("S/RES/2378(2017)")),
    (
      "A/RES/377 (1950),1950-11-03,52,5,2,Another organ",
      .unknownCategory(column: "Symbol", value: "A/RES/377 (1950)")
    ),
    (
      "S/RES/2379 (2017),2017-09-21,most,0,0,Words",
      .malformedNumber(column: "Voting - yes", value: "most")
    ),
    (
      "S/RES/2379 (2017),2017-09-21,15,,0,Half a vote",
      .missingValue(column: "Voting - no")
    ),
  ])
  func aBadRowIsRefused(row: String, reason: Refusal) throws {
    let data = try Self.table.adding(row).data("hub-resolutions")
    #expect(data.refusal() == SmallRefusal(row: 7, reason: reason))
  }

  /// What is refused leaves nothing behind.
  @Test func aRefusedResolutionHasNoVotes() throws {
    let data = try SmallTable(Self.columns, "S/RES/143 (1960),1960-07-14,8,0,4,")
      .data("hub-resolutions", quarantine: 1)
    #expect(try data.observations(.votesInFavour).isEmpty)
  }
}

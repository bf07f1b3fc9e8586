import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubBudgetsTests {
  static let columns =
    "Mission_acronym,Budget_class,Budget_subclass,Apportionment,Expenditure,Variance,Start_date,"
    + "End_date,Document_symbol"
  static let table = SmallTable(
    columns,
    "UNMISS,Military and police personnel,Military contingents,400.1,390,10.1,2013-07-01,"
      + "2014-06-30,A/69/677",
    "UNMISS,Military and police personnel,Subtotal,400.1,390,10.1,2013-07-01,2014-06-30,A/69/677",
    "UNMISS,Operational costs,Air operations,100,120.5,-20.5,2013-07-01,2014-06-30,A/69/677",
    "UNMISS,Gross requirements,,500.1,510.5,-10.4,2013-07-01,2014-06-30,A/69/677",
    "MINUSMA,Civilian personnel,International staff,50,,,2023-07-01,2023-12-31,A/78/700")

  @Test(arguments: SmallTable.Form.allCases)
  func thousandsBecomeDollars(form: SmallTable.Form) throws {
    let data = try Self.table.data("hub-budgets", form)
    let approved = try data.observations(.apportionment)
    #expect(approved.map(\.value) == [400_100, 400_100, 100_000, 500_100, 50_000])
    #expect(
      approved.map(\.series.category) == [
        "military-and-police-personnel", "subtotal", "operational-costs", "gross-requirements",
        "civilian-personnel",
      ])
    let spent = try data.observations(.expenditure)
    #expect(spent.map(\.value) == [390_000, 390_000, 120_500, 510_500])
    #expect(spent.first?.date == TestRecord.day("2013-07-01"))
    // A financial year of its own length is a fact about the mission.
    let periods = try data.reader().statements(property: "financial-period")
    #expect(periods.map(\.value) == ["2023-07-01/2023-12-31"])
    #expect(periods.first?.entity == "mission:minusma")
  }

  @Test(arguments: [
    (
      "UNMISS,Political affairs,,1,1,0,2013-07-01,2014-06-30,A",
      Refusal.unknownCategory(column: "Budget_class", value: "Political affairs")
    ),
    (
      "UNMISS,Civilian personnel,Volunteers,10.5,8.5,3,2013-07-01,2014-06-30,A",
      .totalsDisagree(column: "Variance", published: "3", computed: "2.0")
    ),
    (
      "UNMISS,Civilian personnel,Volunteers,1,1,0,2013-07-01,2013-07-01,A",
      .impossibleDate(column: "End_date", value: "2013-07-01")
    ),
    (
      "UNMISS,Civilian personnel,Volunteers,,,,2013-07-01,2014-06-30,A",
      .missingValue(column: "Expenditure")
    ),
    (
      "UNMISS,Civilian personnel,Volunteers,-1,,,2013-07-01,2014-06-30,A",
      .negativeNumber(column: "Apportionment", value: "-1")
    ),
  ])
  func aBadRowIsRefused(row: String, reason: Refusal) throws {
    #expect(
      try SmallTable(Self.columns, row).data("hub-budgets").refusal()
        == SmallRefusal(row: 2, reason: reason))
  }

  /// Three numbers rounded apart may miss each other by one and a half of the last place.
  @Test func aVarianceMayBeRounded() throws {
    let table = SmallTable(
      Self.columns,
      "UNMISS,Civilian personnel,Volunteers,10.5,8.4,2.2,2013-07-01,2014-06-30,A",
      "UNMISS,Civilian personnel,National staff,11,8,4,2013-07-01,2014-06-30,A")
    #expect(try table.data("hub-budgets").build()?.tally.taken == 2)
  }
}

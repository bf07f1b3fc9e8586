import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubPerformanceTests {
  static let table = SmallTable(
    "Mission,Indicator,Period,Target,Target 2,Value,Target met,Target description",
    "UNMISS,Budget implementation,2014-07-01,95,100,97,1,Between",
    "UNMISS,Vacancy rate,2014/15,10,,14,FALSE,At most",
    "MINUSMA,Budget implementation,2014-2015,95,100,80,0,Between",
    "MINUSMA,Vacancy rate,2014-15,10,,,,At most")

  /// Of a target of which nothing is said it is not known whether it was met.
  @Test(arguments: SmallTable.Form.allCases)
  func targetsAndThoseMet(form: SmallTable.Form) throws {
    let data = try Self.table.data("hub-performance", form)
    let targets = try data.observations(.performanceTargets)
    #expect(targets.count == 3)
    #expect(targets.allSatisfy { $0.date == TestRecord.day("2014-07-01") })
    #expect(targets[1].series.category == "Vacancy rate")
    #expect(try data.observations(.performanceTargetsMet).map(\.value) == [1, 0, 0])
  }

  @Test(arguments: [
    (
      "UNMISS,Fuel losses,2014/15,1,,1,perhaps,",
      Refusal.unknownCategory(column: "Target met", value: "perhaps")
    ),
    ("UNMISS,Fuel losses,2014,1,,1,1,", .impossibleDate(column: "Period", value: "2014")),
    ("UNMISS,Fuel losses,2014/16,1,,1,1,", .impossibleDate(column: "Period", value: "2014/16")),
    ("UNMISS,Vacancy rate,2015-06-30,1,,1,1,", .repeatedKey("Vacancy rate, 2014-07-01")),
  ])
  func aBadRowIsRefused(row: String, reason: Refusal) throws {
    #expect(
      try Self.table.adding(row).data("hub-performance").refusal()
        == SmallRefusal(row: 6, reason: reason))
  }
}

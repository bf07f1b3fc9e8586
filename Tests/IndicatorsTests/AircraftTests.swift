import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct AircraftTests {
  static let source = SmallSource(
    "aircraft", format: "hub-aircraft",
    SmallTable(
      "mission_acronym,fixed_wing,rotary_wing,uas_availabe,last_update",
      "MONUSCO,10,25,Yes,2019-01-31", "UNMISS,8,17,No,2019-01-31",
      "MONUSCO,9,25,Yes,2019-02-28"),
    form: .json)

  /// Unmanned systems are in no sum: only whether there are any is published.
  @Test func aircraftOfAMonthEnd() throws {
    let answers = try SmallAnswers(Self.source)
    let request = TestRecord.request("2019-01", "2019-01")
    #expect(try answers.figure(Aircraft.self, request).number == 60)
    #expect(
      try answers.values(Aircraft.self, TestRecord.request("2019-01", "2019-01", by: [.category]))
        == ["fixed-wing": 18, "rotary-wing": 42, "uas": 1])
    #expect(
      try answers.values(
        Aircraft.self,
        TestRecord.request("2019", "2019", by: [.month], mission: "mission:monusco"))
        == ["2019-01": 35, "2019-02": 34])
  }
}

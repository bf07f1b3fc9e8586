import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct ResolutionsTests {
  static let source = SmallSource(
    "resolutions", format: "hub-resolutions",
    SmallTable(
      "Symbol,Date,Voting - yes,Voting - no,Voting - abstain",
      "S/RES/2378 (2017),2017-09-20,Adopted unanimously,,", "S/RES/2719(2023),2023-12-21,15,0,0",
      "S/RES/2672 (2023),2023-01-09,12,1,2", "S/RES/2403 (2018),2018-02-28,,,"))

  @Test func resolutionsOfAYear() throws {
    let answers = try SmallAnswers(Self.source)
    #expect(
      try answers.values(Resolutions.self, TestRecord.request("2017", "2023", by: [.year])) == [
        "2017": 1, "2018": 1, "2019": 0, "2020": 0, "2021": 0, "2022": 0, "2023": 2,
      ])
    #expect(
      try answers.values(Resolutions.self, TestRecord.request("2017", "2023", by: [.category]))
        == ["unanimous": 2, "divided": 1, "vote-not-stated": 1])
    #expect(try answers.figure(Resolutions.self, TestRecord.request("2019", "2020")).number == 0)
  }

  /// A year whose rows were refused is not a year without resolutions.
  @Test func refusedRowsAreSaid() throws {
    let table = SmallTable(
      "Symbol,Date,Voting - yes,Voting - no,Voting - abstain",
      "S/RES/133 (1960),1949-10-11,8,0,2", "S/RES/84 (1950),1950-07-07,7,0,3",
      "S/RES/193 (1964),1964-08-09,9,0,2")
    let answers = try SmallAnswers(
      SmallSource("resolutions", format: "hub-resolutions", table, quarantine: 1))
    #expect(
      try answers.values(Resolutions.self, TestRecord.request("1950", "1964", by: [.year]))
        == ["1950": 1, "1964": 1])
    let figure = try answers.figure(Resolutions.self, TestRecord.request("1950", "1964"))
    #expect(figure.notes == [.refusedRows(1)])
    #expect(
      try answers.figure(Resolutions.self, TestRecord.request("1960", "1960")).value
        == .unavailable(.notCovered(newest: TestRecord.day("1950-07-07"))))
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct UnanimityTests {
  /// Two of three; the interval of Wilson for 2 of 3 is 0.2077 to 0.9385.
  @Test func theShareOfThoseWithAVote() throws {
    let answers = try SmallAnswers(ResolutionsTests.source)
    let figure = try answers.figure(Unanimity.self, TestRecord.request("2017", "2023"))
    #expect(figure.number == 2.0 / 3)
    #expect(abs(try #require(figure.interval).lower - 0.2077) < 1e-4)
    #expect(abs(try #require(figure.interval).upper - 0.9385) < 1e-4)
    #expect(figure.notes == [.withoutVote(resolutions: 1)])
    #expect(
      try answers.values(Unanimity.self, TestRecord.request("2017", "2023", by: [.year]))
        == ["2017": 1, "2023": 0.5])
  }

  @Test func withoutAVoteThereIsNothingToDivideBy() throws {
    let answers = try SmallAnswers(ResolutionsTests.source)
    #expect(
      try answers.figure(Unanimity.self, TestRecord.request("2018", "2018")).value
        == .unavailable(.noCases))
    #expect(
      try answers.figure(Unanimity.self, TestRecord.request("2020", "2020")).value
        == .unavailable(.noCases))
  }
}

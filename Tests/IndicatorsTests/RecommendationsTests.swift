import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct RecommendationsTests {
  static let source = SmallSource(
    "recommendations", format: "hub-recommendations",
    SmallTable(
      "Document symbol,Paragraph (sub-divided),Status of action by the Secretariat,"
        + "C-34 recommendation text",
      "A/77/19,45.1,Completed,One", "A/77/19,45.2,In progress,Two", "A/77/19,46,Completed,Three",
      "A/77/19,47,Not applicable,Four"))

  /// Two of the three that apply are completed.
  @Test func numbersAndShareCompleted() throws {
    let answers = try SmallAnswers(Self.source)
    let request = TestRecord.request("2023", "2024-02")
    #expect(try answers.figure(Recommendations.self, request, variant: "number").number == 4)
    let share = try answers.figure(Recommendations.self, request, variant: "share-completed")
    #expect(share.number == 2.0 / 3)
    #expect(share.unit == .share)
    #expect(
      try answers.values(
        Recommendations.self, TestRecord.request("2023", "2024-02", by: [.category]),
        variant: "number") == ["completed": 2, "in-progress": 1, "not-applicable": 1])
  }

  @Test func beforeThePublicationNothingIsKnown() throws {
    let answers = try SmallAnswers(Self.source)
    #expect(
      try answers.figure(Recommendations.self, TestRecord.request("2022", "2022")).value
        == .unavailable(.notCovered(newest: nil)))
  }
}

import Record
import TestRecord
import Testing

@testable import Intake

@Suite struct HubRecommendationsTests {
  static let table = SmallTable(
    "Document symbol,Paragraph (sub-divided),Status of action by the Secretariat,"
      + "C-34 recommendation text,Theme,Directive verb",
    "A/77/19,45.1,Completed,Requests a briefing,Performance,requests",
    "A/77/19,45.2,In Progress,Urges training,Performance,urges",
    "A/77/19,46,not_applicable,Notes the report,Conduct,notes")

  /// The status is that of the day of publication.
  @Test(arguments: SmallTable.Form.allCases)
  func statusesAreCategories(form: SmallTable.Form) throws {
    let found = try Self.table.data("hub-recommendations", form).observations(.recommendations)
    #expect(
      found.map(\.series.category) == ["completed", "in-progress", "not-applicable"])
    #expect(found.allSatisfy { $0.date == TestRecord.day("2024-01-01") && $0.value == 1 })
  }

  @Test func anUnknownStatusIsRefused() throws {
    let table = Self.table.adding("A/77/19,47,Postponed,Requests,Conduct,requests")
    #expect(
      try table.data("hub-recommendations").refusal()
        == SmallRefusal(
          row: 5,
          reason: .unknownCategory(
            column: "Status of action by the Secretariat", value: "Postponed")))
  }
}

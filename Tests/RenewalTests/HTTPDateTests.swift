import Record
import Testing

@testable import Renewal

@Suite struct HTTPDateTests {
  @Test func theDay() {
    #expect(HTTPDate.day("Tue, 24 Nov 2026 20:19:08 GMT") == CalendarDate(iso: "2026-11-24"))
    #expect(HTTPDate.day("Thu, 29 Feb 2024 00:00:00 GMT") == CalendarDate(iso: "2024-02-29"))
  }

  @Test(arguments: [
    "", "yesterday", "Tue, 24 Nov 2026 20:19:08", "Tue, 24 Nov 2026 20:19:08 CET",
    "Thu, 30 Feb 2023 00:00:00 GMT", "Tue, 99 Nov 2026 20:19:08 GMT", "2026-11-24",
  ])
  func whatIsNoDate(text: String) {
    #expect(HTTPDate.day(text) == nil)
  }
}

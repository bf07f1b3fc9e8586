import Testing

@testable import Record

@Suite struct CalendarDurationTests {
  @Test(arguments: [
    // Ninety days after the adoption of resolution 2729 (2024).
    ("2024-04-29", "P90D", 1, "2024-07-28"), ("2024-03-15", "P90D", 1, "2024-06-13"),
    ("2024-04-29", "P90D", 2, "2024-10-26"), ("2023-12-21", "P3Y", 1, "2026-12-21"),
    // The last day of a month that lacks the day; no drift over several months.
    ("2024-01-31", "P1M", 1, "2024-02-29"), ("2024-01-31", "P1M", 2, "2024-03-31"),
    ("2023-08-31", "P6M", 1, "2024-02-29"), ("2024-02-29", "P1Y", 1, "2025-02-28"),
    ("2024-02-29", "P12M", 4, "2028-02-29"), ("2024-02-28", "P2D", 1, "2024-03-01"),
    ("2024-12-30", "P1W", 1, "2025-01-06"),
  ])
  func countsFromTheDayAfter(from: String, duration: String, times: Int, to: String) throws {
    let day = try #require(CalendarDate(iso: from))
    let length = try #require(CalendarDuration(iso: duration))
    #expect(length.after(day, times: times).description == to)
    #expect(length.description == duration)
  }

  @Test(arguments: ["", "P", "90D", "P0D", "P-1D", "P1M2D", "PT5H", "P10001D", "p1d"])
  func anythingElseIsRefused(text: String) {
    #expect(CalendarDuration(iso: text) == nil)
  }
}

import Record
import Testing

@Suite struct CalendarDateTests {
  @Test func dayNumbersCountFrom1970() throws {
    #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 0)
    // -678153600000 ms, the first death in the hub's API answer, is 6 July 1948.
    #expect(
      CalendarDate(dayNumber: Int32(-678_153_600_000 / 86_400_000)).description == "1948-07-06")
  }

  @Test(arguments: ["1948-07-06", "1969-12-31", "2000-02-29", "2024-02-29", "2025-02-18"])
  func everyDayReadsBackAsWritten(text: String) throws {
    #expect(try #require(CalendarDate(iso: text)).description == text)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-04-30", "2024/04/30", "",
  ])
  func impossibleDaysAreNil(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test func monthsAreAddedToTheLastDayWhereTheDayIsMissing() throws {
    let date = try #require(CalendarDate(iso: "2024-01-31"))
    #expect(date.adding(months: 1).description == "2024-02-29")
    #expect(date.adding(months: -11).description == "2023-02-28")
    #expect(date.adding(months: 12).description == "2025-01-31")
  }

  @Test func monthEnds() throws {
    let date = try #require(CalendarDate(iso: "2024-02-10"))
    #expect(date.monthEnd.description == "2024-02-29")
    #expect(date.monthEnd.isMonthEnd)
    #expect(!date.isMonthEnd)
  }

  /// 400 years are 146,097 days; walking through them meets every rule of leap years.
  @Test func componentsAndDayNumbersAgreeOverFourCenturies() throws {
    var date = try #require(CalendarDate(iso: "1800-01-01"))
    for _ in 0..<146_097 {
      let parts = date.components
      let rebuilt = CalendarDate(year: parts.year, month: parts.month, day: parts.day)
      if rebuilt != date { Issue.record("\(date) does not read back") }
      date = date.adding(days: 1)
    }
    #expect(date.description == "2200-01-01")
  }
}

import Record
import Testing

@Suite struct PeriodTests {
  @Test func twelveMonthsEndOnTheirDay() throws {
    let period = Period(months: 12, endingOn: try #require(CalendarDate(iso: "2024-09-09")))
    #expect(period.from.description == "2023-09-10")
    #expect(period.previous.from.description == "2022-09-10")
    #expect(period.previous.through.description == "2023-09-09")
  }

  @Test func aPeriodOfPartMonthsIsComparedWithAsManyDays() throws {
    let from = try #require(PartialDate("2025-01-01"))
    let through = try #require(PartialDate("2025-03-10"))
    let period = try #require(Period(from: from, through: through))
    #expect(period.days == 69)
    #expect(period.previous.days == 69)
    #expect(period.previous.through.description == "2024-12-31")
  }

  @Test func monthEnds() throws {
    let from = try #require(PartialDate("2013-07"))
    let through = try #require(PartialDate("2013-12"))
    let period = try #require(Period(from: from, through: through))
    #expect(period.monthEnds.map(\.description).first == "2013-07-31")
    #expect(period.monthEnds.count == 6)
  }

  @Test func aPeriodDoesNotEndBeforeItBegins() throws {
    #expect(Period(from: .year(2024), through: .year(2023)) == nil)
  }
}

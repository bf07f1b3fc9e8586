import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct CoverageTests {
  @Test func agesOnTheDayOfTheBriefing() throws {
    let figures = try Coverage.figures(
      TestRecord.request("2023-09-10", "2024-09-09"), TestRecord.view)
    func age(_ source: String) -> Double? {
      figures.first { $0.variant == "age" && $0.keys.source == source }?.number
    }
    #expect(age("un-contributions-latest") == 1317)
    #expect(age("ipi-contributions") == 3846)
    #expect(age("un-fatalities") == 0)
    #expect(figures.first { $0.variant == "missions-without-strength" }?.number == 11)
  }

  @Test func noMonthIsMissingFromTheMonthlySeries() throws {
    let figures = try Coverage.figures(
      TestRecord.request("2023-09-10", "2024-09-09"), TestRecord.view)
    for figure in figures where figure.variant == "months-missing" { #expect(figure.number == 0) }
  }
}

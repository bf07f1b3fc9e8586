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

  /// Which missions, not only how many: each active operation with the age of its newest strength.
  @Test func everyActiveMissionIsListed() throws {
    let figures = try Coverage.figures(
      TestRecord.request("2023-09-10", "2024-09-09", by: [.mission]), TestRecord.view)
    #expect(figures.count == 11)
    let unmiss = try #require(figures.first { $0.keys.mission == "mission:unmiss" })
    // The mean of 2020, whose last day is 1,348 days before.
    #expect(unmiss.number == 1348)
    #expect(unmiss.moment == .yearMean(2020))
  }

  /// Two contributors of January 2021 do not occur in the newest list by mission, the mean of 2020.
  @Test func everyContributorIsListed() throws {
    let figures = try Coverage.figures(
      TestRecord.request("2023-09-10", "2024-09-09", by: [.contributor]), TestRecord.view)
    #expect(figures.count == 122)
    #expect(figures.count { $0.moment != .yearMean(2020) } == 2)
  }
}

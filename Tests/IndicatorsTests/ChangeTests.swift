import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct ChangeTests {
  func change(_ from: String, _ through: String, of indicator: String) throws -> [Figure] {
    var request = TestRecord.request(from, through)
    request.of = indicator
    return try Change.figures(request, TestRecord.view)
  }

  @Test func deathsAgainstTheYearBefore() throws {
    let figure = try #require(
      try change("2023-09-10", "2024-09-09", of: "fatalities").first)
    // 72 deaths in 366 days against 81 in 365.
    let expected: Double = (72.0 / 366.0) / (81.0 / 365.0)
    let ratio = try #require(figure.number)
    #expect(abs(ratio - expected) < 1e-9)
    #expect(figure.notes.contains(.equalExposureAssumed))
    #expect(figure.notes.contains { if case .withinChance = $0 { true } else { false } })
  }

  @Test func aSpanKnownInPartIsComparedWithOneAsLongAsThatPart() throws {
    // Deaths are known up to 4 April 2025 alone.
    let figure = try #require(
      try change("2025-01-01", "2025-12-31", of: "fatalities").first)
    let known = try #require(
      try change("2025-01-01", "2025-04-04", of: "fatalities").first)
    #expect(figure.number == known.number)
    #expect(figure.interval == known.interval)
    #expect(figure.notes.contains(.stale(TestRecord.day("2025-04-04"))))
    // 94 days in 2025 against the 94 days before them.
    let before = try Fatalities.figures(
      TestRecord.request("2024-09-29", "2024-12-31"), TestRecord.view)
    #expect(figure.input("d₀") == before.first?.number)
  }

  @Test func ratesAreComparedOverTheirPersonTime() throws {
    let figure = try #require(
      try change("2013", "2013", of: "fatality-rate").first {
        $0.variant.hasSuffix("malicious-acts")
      })
    #expect(abs(try #require(figure.number) - 1.691616) < 1e-5)
    #expect(abs(try #require(figure.interval).lower - 0.942345) < 1e-5)
  }

  @Test func sharesOfDeathsHaveAnUncertainDifference() throws {
    let figure = try #require(
      try change("2023-09-10", "2024-09-09", of: "malicious-share").first {
        $0.variant.hasSuffix("determined")
      })
    let expected: Double = 5.0 / 65.0 - 19.0 / 81.0
    let difference = try #require(figure.number)
    #expect(abs(difference - expected) < 1e-12)
    #expect(figure.interval?.method == .newcombe)
  }

  @Test func stocksAreFullCounts() throws {
    let figure = try #require(try change("2013", "2013", of: "strength").first)
    // 98,200 at the end of 2013, 94,081 a year before.
    #expect(figure.number == 4119)
    #expect(figure.notes.contains(.fullCount))
  }

  @Test func changeOfChangeIsRefused() {
    #expect(throws: IndicatorError.notComparable("change")) {
      try self.change("2013", "2013", of: "change")
    }
  }
}

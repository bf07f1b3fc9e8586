import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct FatalityRateTests {
  func figures(_ from: String, _ through: String, mission: EntityID? = nil) throws -> [Figure] {
    try FatalityRate.figures(TestRecord.request(from, through, mission: mission), TestRecord.view)
  }

  /// 6 deaths over 36,967 month-end persons: 6 × 12,000 ÷ 36,967.
  @Test func ofMINUSMAInItsFirstHalfYear() throws {
    let figures = try figures("2013-07", "2013-12", mission: "mission:minusma")
    let all = try #require(figures.first { $0.variant == "all-causes" })
    #expect(all.input("ΣS") == 36967)
    #expect(all.input("d") == 6)
    #expect(all.input("n") == 4)
    #expect(abs(try #require(all.number) - 1.947683) < 1e-6)
    #expect(abs(try #require(all.interval).lower - 0.714765) < 1e-6)
    #expect(abs(try #require(all.interval).upper - 4.239286) < 1e-6)
    let malicious = try #require(figures.first { $0.variant == "malicious-acts" })
    #expect(malicious.input("d") == 4)
    #expect(abs(try #require(malicious.number) - 1.298455) < 1e-6)
  }

  @Test(arguments: [("2012", 96.0, 97095.9167, 0.988713), ("2013", 84, 94707.25, 0.886944)])
  func ofAllOperations(year: String, deaths: Double, personYears: Double, rate: Double) throws {
    let all = try #require(try figures(year, year).first { $0.variant == "all-causes" })
    #expect(all.input("d") == deaths)
    #expect(abs(try #require(all.input("PY")) - personYears) < 0.001)
    #expect(abs(try #require(all.number) - rate) < 1e-6)
  }

  @Test func withoutStrengthItIsRefused() throws {
    let figure = try #require(try figures("2023-09-10", "2024-09-09").first)
    #expect(figure.value == .unavailable(.noPersonTime(newest: TestRecord.day("2014-02-28"))))
  }

  @Test func civiliansHaveNoDenominator() throws {
    var request = TestRecord.request("2013", "2013")
    request.population = .all
    let figure = try #require(try FatalityRate.figures(request, TestRecord.view).first)
    #expect(figure.value == .unavailable(.populationNotPublished))
  }

  /// A death after the mission closed has no person-time and is said to be left out.
  @Test func deathsWithoutPersonTimeAreSaid() throws {
    let figure = try #require(try figures("2011", "2011").first)
    #expect(figure.input("d") == 75)
    #expect(figure.notes.contains(.withoutPersonTime(deaths: 1)))
  }

  /// Half-months at the ends of a span have no month-end: they are not counted.
  @Test func onlyWholeMonthsCount() throws {
    let figure = try #require(
      try figures("2013-07-15", "2013-09-15", mission: "mission:minusma").first)
    #expect(figure.input("ΣS") == 6010)
    #expect(figure.input("d") == 1)
  }

  /// Deaths are published for "UNOSOM I and II", strength for UNOSOM II: both are one family.
  @Test func umbrellasAndTheirPartsBelongTogether() throws {
    let umbrella = try #require(try figures("1993-04", "1994-12", mission: "mission:unosom").first)
    #expect(try #require(umbrella.input("d")) > 100)
    #expect(try #require(umbrella.input("PY")) > 10_000)
  }
}

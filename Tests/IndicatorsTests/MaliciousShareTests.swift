import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct MaliciousShareTests {
  @Test(arguments: [
    ("determined", 5.0 / 65), ("open-as-other", 5.0 / 72), ("open-as-malicious", 12.0 / 72),
  ])
  func lastTwelveMonths(variant: String, share: Double) throws {
    let figures = try MaliciousShare.figures(
      TestRecord.request("2023-09-10", "2024-09-09"), TestRecord.view)
    let figure = try #require(figures.first { $0.variant == variant })
    #expect(abs(try #require(figure.number) - share) < 1e-12)
  }

  @Test func ofMINUSMA() throws {
    let figure = try #require(
      try MaliciousShare.figures(
        TestRecord.request("1948", "2024", mission: "mission:minusma"), TestRecord.view
      ).first { $0.variant == "determined" })
    #expect(abs(try #require(figure.number) - 0.576159) < 1e-6)
    #expect(abs(try #require(figure.interval).upper - 0.630593) < 1e-5)
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct ConcentrationTests {
  @Test(arguments: [
    ("herfindahl-hirschman", 0.04095508), ("effective-number", 24.416997), ("top-5", 0.37257726),
    ("top-10", 0.56178294),
  ])
  func january2021(variant: String, value: Double) throws {
    let figures = try Concentration.figures(
      TestRecord.request("2021-01", "2021-01"), TestRecord.view)
    let figure = try #require(figures.first { $0.variant == variant })
    #expect(abs(try #require(figure.number) - value) < 1e-6)
  }

  @Test func equalSharesHaveTheInverseOfTheirNumber() throws {
    let values = Concentration.values([5, 5, 5, 5])
    #expect(abs(try #require(values.first).1 - 0.25) < 1e-12)
    #expect(Concentration.values([]).isEmpty)
  }
}

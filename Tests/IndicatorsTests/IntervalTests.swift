import Testing

@testable import Indicators

@Suite struct IntervalTests {
  /// Values of scipy's chi-square quantiles.
  @Test(arguments: [
    (0, 0.0, 3.689), (3, 0.619, 8.767), (7, 2.814, 14.423), (21, 12.999, 32.101),
    (25, 16.179, 36.905), (33, 22.716, 46.344),
  ])
  func garwood(count: Int, lower: Double, upper: Double) {
    let interval = Interval.poisson(count: count)
    #expect(abs(interval.lower - lower) < 0.001)
    #expect(abs(interval.upper - upper) < 0.001)
  }

  /// Values of statsmodels' Wilson intervals.
  @Test(arguments: [
    (5, 65, 0.033304, 0.167759), (4, 32, 0.049701, 0.280683), (174, 302, 0.519812, 0.630593),
    (1134, 4369, 0.246772, 0.272762),
  ])
  func wilson(cases: Int, total: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Interval.share(cases, of: total))
    #expect(abs(interval.lower - lower) < 1e-5)
    #expect(abs(interval.upper - upper) < 1e-5)
  }

  @Test func aShareOfNothingHasNoInterval() {
    #expect(Interval.share(0, of: 0) == nil)
    #expect(Interval.share(3, of: 2) == nil)
  }

  @Test func sharesAtTheEdgesStayInside() throws {
    #expect(try #require(Interval.share(0, of: 20)).lower == 0)
    #expect(try #require(Interval.share(20, of: 20)).upper == 1)
  }

  /// Newcombe's own example: 56/70 against 48/80, 0.0524 to 0.3339.
  @Test func newcombe() throws {
    let interval = try #require(Interval.difference(56, of: 70, minus: 48, of: 80))
    #expect(abs(interval.lower - 0.0524) < 0.0001)
    #expect(abs(interval.upper - 0.3339) < 0.0001)
  }

  /// 33 malicious deaths in 94,707.25 person-years against 20 in 97,095.9167.
  @Test func conditionalExact() throws {
    let comparison = try #require(RateComparison(33, over: 94707.25, to: 20, over: 97095.9167))
    #expect(abs(try #require(comparison.ratio) - 1.691616) < 1e-5)
    #expect(abs(comparison.interval.lower - 0.942345) < 1e-5)
    #expect(abs(comparison.interval.upper - 3.110868) < 1e-5)
    #expect(abs(comparison.probability - 0.08124) < 1e-4)
  }

  /// "Doubled" from 13 to 25 over equal exposure is not more than chance at 5 %.
  @Test func doubledMayBeChance() throws {
    let comparison = try #require(RateComparison(25, over: 1, to: 13, over: 1))
    #expect(abs(comparison.probability - 0.0730) < 0.001)
  }

  @Test func nothingAgainstNothingIsNoComparison() {
    #expect(RateComparison(0, over: 1, to: 0, over: 1) == nil)
    #expect(RateComparison(1, over: 0, to: 1, over: 1) == nil)
  }
}

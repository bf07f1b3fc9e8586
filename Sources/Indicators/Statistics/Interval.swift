/// A 95 % interval.
public struct Interval: Hashable, Sendable, Codable {
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// How it was computed.
  public let method: Method

  /// The methods in use.
  public enum Method: String, Hashable, Sendable, Codable {
    /// Exact Poisson (Garwood, Biometrika 28, 1936).
    case garwood
    /// Score interval of a share (Wilson, Journal of the American Statistical Association 22, 1927).
    case wilson
    /// Difference of two shares (Newcombe, Statistics in Medicine 17, 1998, method 10).
    case newcombe
    /// Ratio of two rates given their sum (Clopper and Pearson, Biometrika 26, 1934).
    case conditionalExact = "conditional-exact"
  }

  /// An interval of a method.
  public init(lower: Double, upper: Double, method: Method) {
    self.lower = lower
    self.upper = upper
    self.method = method
  }

  /// The same interval in another unit.
  func scaled(by factor: Double) -> Interval {
    Interval(lower: lower * factor, upper: upper * factor, method: method)
  }

  /// The exact interval of a Poisson mean, given a count: L = χ²(α/2, 2d)/2, U = χ²(1−α/2, 2d+2)/2.
  ///
  /// Assumes independent events; deaths cluster, so figures that use it also give the incidents.
  public static func poisson(count: Int) -> Interval {
    Interval(
      lower: count == 0 ? 0 : Distributions.gammaQuantile(0.025, shape: Double(count)),
      upper: Distributions.gammaQuantile(0.975, shape: Double(count) + 1), method: .garwood)
  }

  /// The score interval of a share.
  ///
  /// - Returns: the interval, or nil for no cases.
  public static func share(_ cases: Int, of total: Int) -> Interval? {
    guard total > 0, cases >= 0, cases <= total else { return nil }
    let n = Double(total)
    let p = Double(cases) / n
    let z = Distributions.normal975
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(
      lower: max(0, cases == 0 ? 0 : centre - half),
      upper: min(1, cases == total ? 1 : centre + half), method: .wilson)
  }

  /// The interval of a difference of two shares, from their score intervals.
  public static func difference(
    _ cases: Int, of total: Int, minus otherCases: Int, of otherTotal: Int
  ) -> Interval? {
    guard let one = share(cases, of: total), let two = share(otherCases, of: otherTotal) else {
      return nil
    }
    let p = Double(cases) / Double(total)
    let q = Double(otherCases) / Double(otherTotal)
    func square(_ value: Double) -> Double { value * value }
    return Interval(
      lower: p - q - (square(p - one.lower) + square(two.upper - q)).squareRoot(),
      upper: p - q + (square(one.upper - p) + square(q - two.lower)).squareRoot(),
      method: .newcombe)
  }
}

/// A comparison of two counts of events, each over its exposure.
public struct RateComparison: Hashable, Sendable {
  /// The ratio of the rates; nil when the second count is 0.
  public let ratio: Double?
  /// The 95 % interval of the ratio; its upper end is infinite when the second count is 0.
  public let interval: Interval
  /// The two-sided probability of a difference at least as great by chance alone.
  public let probability: Double

  /// Compares d₁ over e₁ with d₂ over e₂: given d₁+d₂, d₁ is binomial with e₁/(e₁+e₂)
  /// (Przyborowski and Wilenski, Biometrika 31, 1940).
  ///
  /// - Returns: the comparison, or nil without events or exposure.
  public init?(_ count: Int, over exposure: Double, to other: Int, over otherExposure: Double) {
    let total = count + other
    guard total > 0, exposure > 0, otherExposure > 0 else { return nil }
    let share = exposure / (exposure + otherExposure)
    let lower =
      count == 0
      ? 0 : Distributions.betaQuantile(0.025, Double(count), Double(other) + 1)
    let upper =
      other == 0
      ? 1 : Distributions.betaQuantile(0.975, Double(count) + 1, Double(other))
    let odds = otherExposure / exposure
    interval = Interval(
      lower: lower / (1 - lower) * odds,
      upper: upper < 1 ? upper / (1 - upper) * odds : .infinity, method: .conditionalExact)
    ratio = other == 0 ? nil : Double(count) / Double(other) * odds
    let below = Distributions.lowerBinomial(count, trials: total, probability: share)
    let above = 1 - Distributions.lowerBinomial(count - 1, trials: total, probability: share)
    probability = min(1, 2 * min(below, above))
  }
}

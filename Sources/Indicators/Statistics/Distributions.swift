import Foundation

/// The cumulative distributions that exact intervals are inverted from.
///
/// Series and continued fractions of the incomplete gamma and beta functions (Abramowitz and
/// Stegun, Handbook of Mathematical Functions, 6.5 and 26.5); inverted by bisection, which is slow
/// and cannot fail.
enum Distributions {
  /// The regularised lower incomplete gamma function P(a, x), for a > 0 and x ≥ 0.
  static func lowerGamma(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let factor = exp(a * log(x) - x - lgamma(a))
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      var denominator = a
      for _ in 0..<10_000 {
        denominator += 1
        term *= x / denominator
        sum += term
        if abs(term) < abs(sum) * 1e-16 { break }
      }
      return sum * factor
    }
    // Lentz's method for the continued fraction of the upper function.
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for step in 1..<10_000 {
      let n = Double(step)
      let an = -n * (n - a)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 1e-16 { break }
    }
    return 1 - factor * h
  }

  /// The quantile of the gamma distribution with shape `a` and scale 1.
  ///
  /// - Parameter p: a probability between 0 and 1, both excluded.
  static func gammaQuantile(_ p: Double, shape a: Double) -> Double {
    var high = max(1, a)
    while lowerGamma(a, high) < p { high *= 2 }
    return bisect(0, high) { lowerGamma(a, $0) < p }
  }

  /// The regularised incomplete beta function I(x; a, b), for a, b > 0 and 0 ≤ x ≤ 1.
  static func lowerBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let logarithmOfBeta = lgamma(a) + lgamma(b) - lgamma(a + b)
    let factor: Double = exp(a * log(x) + b * log(1 - x) - logarithmOfBeta)
    // The fraction converges fast on one side of the mean only.
    return x < (a + 1) / (a + b + 2)
      ? factor * betaFraction(x, a, b) / a
      : 1 - factor * betaFraction(1 - x, b, a) / b
  }

  /// The quantile of the beta distribution.
  static func betaQuantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
    bisect(0, 1) { lowerBeta($0, a, b) < p }
  }

  /// P(X ≤ k) for X binomial with n trials of probability p.
  static func lowerBinomial(_ k: Int, trials n: Int, probability p: Double) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return lowerBeta(1 - p, Double(n - k), Double(k + 1))
  }

  /// The 97.5 % point of the standard normal distribution.
  static let normal975 = 1.959963984540054

  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if abs(d) < tiny { d = tiny }
    d = 1 / d
    var h = d
    for step in 1..<10_000 {
      let m = Double(step)
      let twice: Double = a + 2 * m
      let even: Double = m * (b - m) * x / ((twice - 1) * twice)
      d = 1 + even * d
      if abs(d) < tiny { d = tiny }
      c = 1 + even / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      h *= d * c
      let odd: Double = -(a + m) * (a + b + m) * x / (twice * (twice + 1))
      d = 1 + odd * d
      if abs(d) < tiny { d = tiny }
      c = 1 + odd / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 1e-16 { break }
    }
    return h
  }

  private static func bisect(
    _ low: Double, _ high: Double, isBelow: (Double) -> Bool
  ) -> Double {
    var low = low
    var high = high
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle == low || middle == high { break }
      if isBelow(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}

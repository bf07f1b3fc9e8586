/// Round numbers along an axis.
enum Scale {
  /// Ticks from 0 to at least the greatest value: 1, 2 or 5 times a power of ten apart.
  ///
  /// - Parameter isWhole: true where fractions mean nothing, as for persons.
  static func ticks(upTo greatest: Double, about count: Int = 5, isWhole: Bool = true) -> [Double] {
    guard greatest > 0, greatest.isFinite else { return [0, 1] }
    var power = 1.0
    while power * Double(count) < greatest { power *= 10 }
    while power / 10 * Double(count) >= greatest { power /= 10 }
    // The smallest round step that needs no more than `count` ticks and one.
    var step = power
    for factor in [0.1, 0.2, 0.25, 0.5] where power * factor * Double(count + 1) >= greatest {
      step = power * factor
      break
    }
    if isWhole { step = max(1, step.rounded()) }
    var ticks: [Double] = [0]
    while (ticks.last ?? 0) < greatest { ticks.append(Double(ticks.count) * step) }
    return ticks
  }
}

/// Round numbers along an axis.
enum Scale {
  /// Ticks from 0 to at least the greatest value: 1, 2 or 5 times a power of ten apart.
  ///
  /// - Parameter isWhole: true where fractions mean nothing, as for persons.
  static func ticks(upTo greatest: Double, about count: Int = 5, isWhole: Bool = true) -> [Double] {
    guard greatest > 0, greatest.isFinite else { return [0, 1] }
    var step = 1.0
    while step * Double(count) < greatest { step *= 10 }
    while step / 10 * Double(count) >= greatest { step /= 10 }
    for factor in [0.2, 0.5] where step * factor * Double(count) >= greatest {
      step *= factor
      break
    }
    if isWhole { step = max(1, step.rounded()) }
    var ticks: [Double] = [0]
    while (ticks.last ?? 0) < greatest { ticks.append(Double(ticks.count) * step) }
    return ticks
  }
}

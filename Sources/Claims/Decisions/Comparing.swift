import Foundation
import Mentions

/// Sets a stated number against the record's.
struct Comparing {
  /// The verdict with what the reader must know of it.
  struct Outcome {
    let verdict: Verdict
    var remarks: [Remark] = []
  }

  /// What "about" allows: a twentieth of the number, the usual reading of round figures in statements.
  static let about = 0.05
  /// From how many times the stated bound on "more than" misleads although it is true.
  static let farOff = 1.25

  /// Compares; a share is compared as precisely as it is stated.
  static func compare(_ stated: StatedQuantity, with recorded: Double) -> Outcome {
    let unit = unit(of: stated.value, isShare: stated.isShare)
    let step = stated.isShare ? unit : 0
    if let upper = stated.upper {
      let isWithin =
        recorded >= stated.value - step / 2 && recorded <= upper + step / 2
      return Outcome(verdict: isWithin ? .holds : .differs)
    }
    let isSame = abs(recorded - stated.value) <= step / 2 + 1e-9
    switch stated.comparison {
    case .exactly:
      if isSame { return Outcome(verdict: .holds) }
      // 4,400 may be 4,406 as a round number; 13 is 13.
      if !stated.isShare, unit >= 100, abs(recorded - stated.value) <= unit / 2 {
        return Outcome(verdict: .holdsApproximately, remarks: [.rounded(recorded)])
      }
      return Outcome(verdict: .differs)
    case .about:
      if isSame { return Outcome(verdict: .holds) }
      let allowed = max(abs(recorded) * Self.about, unit / 2, stated.isShare ? 0.01 : 0)
      return Outcome(
        verdict: abs(recorded - stated.value) <= allowed ? .holdsApproximately : .differs)
    case .over: return bound(recorded > stated.value, stated.value, recorded)
    case .atLeast: return bound(recorded >= stated.value - step / 2, stated.value, recorded)
    case .under: return bound(recorded < stated.value, recorded, stated.value)
    case .atMost: return bound(recorded <= stated.value + step / 2, recorded, stated.value)
    }
  }

  /// Compares a rate, as precisely as it is stated: 0.35 is whatever rounds to it.
  static func compare(_ stated: StatedQuantity, withRate recorded: Double) -> Outcome {
    var scale = 1.0
    while scale < 1000, abs((stated.value * scale).rounded() - stated.value * scale) > 1e-6 {
      scale *= 10
    }
    return compare(stated, with: (recorded * scale).rounded() / scale)
  }

  private static func bound(_ isTrue: Bool, _ low: Double, _ high: Double) -> Outcome {
    guard isTrue else { return Outcome(verdict: .differs) }
    return Outcome(
      verdict: .holds, remarks: low > 0 && high / low > farOff ? [.farFromBound(high)] : [])
  }

  /// The unit of the last digit that is stated: 100 for 4,300, 0.01 for 25 %, 0.0001 for 7.03 %.
  static func unit(of value: Double, isShare: Bool) -> Double {
    if isShare {
      let percent = value * 100
      for (digits, unit) in [(0.0, 0.01), (1, 0.001), (2, 0.0001)] {
        let factor = pow(10, digits)
        if abs((percent * factor).rounded() - percent * factor) < 1e-6 { return unit }
      }
      return 0.0001
    }
    var unit = 1.0
    guard value >= 10, value == value.rounded(), value < 1e15 else { return unit }
    while value.truncatingRemainder(dividingBy: unit * 10) == 0 { unit *= 10 }
    return unit
  }
}

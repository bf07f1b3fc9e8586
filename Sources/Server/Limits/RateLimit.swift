import Synchronization

/// How often each address may ask: so many requests a minute, with as many at once saved up.
final class RateLimit: Sendable {
  private struct Allowance {
    var tokens: Double
    var at: Double
  }

  /// Above so many addresses those that have not asked for longest are forgotten.
  private static let addresses = 10_000

  private let perSecond: Double
  private let burst: Double
  private let allowances = Mutex<[String: Allowance]>([:])

  /// A limit of requests a minute for each address.
  init(perMinute: Int) {
    perSecond = Double(perMinute) / 60
    burst = max(1, Double(perMinute) / 4)
  }

  /// Takes one request of an address.
  ///
  /// - Parameter now: seconds on any clock that does not run backwards.
  /// - Returns: nil where it may be answered; otherwise the seconds after which the next may come.
  func wait(_ address: String, now: Double) -> Int? {
    allowances.withLock { allowances in
      var own = allowances[address] ?? Allowance(tokens: burst, at: now)
      own.tokens = min(burst, own.tokens + (now - own.at) * perSecond)
      own.at = now
      guard own.tokens >= 1 else {
        allowances[address] = own
        return max(1, Int(((1 - own.tokens) / perSecond).rounded(.up)))
      }
      own.tokens -= 1
      allowances[address] = own
      if allowances.count > Self.addresses {
        let oldest = allowances.sorted { $0.value.at < $1.value.at }.prefix(Self.addresses / 2)
        for entry in oldest { allowances[entry.key] = nil }
      }
      return nil
    }
  }
}

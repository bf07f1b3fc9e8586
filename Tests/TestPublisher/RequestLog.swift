/// The requests so far and how many were under way at once.
struct RequestLog {
  /// Every request, in order.
  private(set) var requests: [TestPublisher.Request] = []
  /// The greatest number under way at once.
  private(set) var mostAtOnce = 0

  private var underWay = 0

  /// Notes a request that arrived.
  mutating func began(_ request: TestPublisher.Request) {
    requests.append(request)
    underWay += 1
    mostAtOnce = max(mostAtOnce, underWay)
  }

  /// Notes that a request was answered or given up.
  mutating func ended() { underWay -= 1 }
}

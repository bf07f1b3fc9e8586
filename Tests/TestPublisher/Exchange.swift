import NIOHTTP1

/// One request under way on a connection; only ever touched on the connection's event loop.
final class Exchange {
  /// The head of the request.
  let head: HTTPRequestHead
  /// Whether it was answered or given up.
  private(set) var isOver = false

  private let state: PublisherState

  /// A request that arrived and is noted in the log.
  init(_ head: HTTPRequestHead, _ request: TestPublisher.Request, state: PublisherState) {
    self.head = head
    self.state = state
    state.log.withLock { $0.began(request) }
  }

  /// Notes that it is over, once.
  func end() {
    guard !isOver else { return }
    isOver = true
    state.log.withLock { $0.ended() }
  }
}

import Synchronization

/// What the publisher and its connections share.
final class PublisherState: Sendable {
  /// What is published.
  let shelf = Mutex(Shelf())
  /// How requests are answered.
  let conduct = Mutex(Conduct())
  /// What was asked.
  let log = Mutex(RequestLog())

  private let isStopped = Mutex(false)

  /// True the first time.
  func stopOnce() -> Bool {
    isStopped.withLock { stopped in
      defer { stopped = true }
      return !stopped
    }
  }
}

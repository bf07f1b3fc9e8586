/// The outside world as fetching sees it: the clock, the wait, chance, and whoever watches.
public struct FetchSurroundings: Sendable {
  /// The moment, in the form of ISO 8601 in universal time.
  public var now: @Sendable () -> String
  /// Waits for some seconds.
  public var wait: @Sendable (Double) async throws -> Void
  /// A number from 0 to 1.
  public var chance: @Sendable () -> Double
  /// Is told of every piece of an answer: the source, the bytes received, the bytes expected.
  public var progress: @Sendable (String, Int, Int?) -> Void
  /// Is told of every wait before a further try: the source, the reason, the seconds.
  public var retrying: @Sendable (String, FetchError, Double) -> Void

  /// A world.
  public init(
    now: @escaping @Sendable () -> String, wait: @escaping @Sendable (Double) async throws -> Void,
    chance: @escaping @Sendable () -> Double,
    progress: @escaping @Sendable (String, Int, Int?) -> Void = { _, _, _ in },
    retrying: @escaping @Sendable (String, FetchError, Double) -> Void = { _, _, _ in }
  ) {
    self.now = now
    self.wait = wait
    self.chance = chance
    self.progress = progress
    self.retrying = retrying
  }
}

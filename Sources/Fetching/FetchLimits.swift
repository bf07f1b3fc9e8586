/// How patient and how trusting fetching is.
public struct FetchLimits: Hashable, Sendable {
  /// How long a connection may take to come about, in seconds.
  public var connectSeconds = 10
  /// How long a server may be silent within an answer, in seconds.
  public var silenceSeconds = 30
  /// How long one answer may take as a whole, in seconds.
  public var answerSeconds = 600
  /// How often an address is asked before it is given up.
  public var attempts = 4
  /// The wait before the second try, in seconds; it doubles with each further one.
  public var firstWaitSeconds = 1.0
  /// The longest wait, whoever asks for it, in seconds.
  public var longestWaitSeconds = 60.0
  /// The largest answer, in bytes, after decompression.
  public var largestAnswer = 512 << 20
  /// How many rows a page of a JSON answer is asked to have.
  public var rowsPerPage = 1000
  /// How many pages an answer may have.
  public var mostPages = 5000
  /// How often a server may send the reader on within itself.
  public var mostRedirects = 5

  /// The limits for everyday use.
  public init() {}

  /// The wait before a further try, in seconds: doubling from the first, spread by chance over half to
  /// one and a half times its length so that many readers do not come back at once.
  ///
  /// - Parameters:
  ///   - attempt: the tries made so far, from 1.
  ///   - chance: a number from 0 to 1.
  func wait(after attempt: Int, chance: Double) -> Double {
    var wait = firstWaitSeconds
    for _ in 1..<max(1, attempt) { wait *= 2 }
    return min(longestWaitSeconds, wait * (0.5 + chance))
  }
}

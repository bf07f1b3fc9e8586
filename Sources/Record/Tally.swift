/// What became of the rows of a file.
public struct Tally: Hashable, Sendable, Codable {
  /// The snapshot's number.
  public var snapshot: Int
  /// Rows read, without the header.
  public var read = 0
  /// Rows taken over.
  public var taken = 0
  /// Rows of which a value was corrected.
  public var corrected = 0
  /// Rows replaced by a newer release.
  public var superseded = 0
  /// Rows refused.
  public var quarantined = 0
  /// The size of the file.
  public var bytes = 0

  /// Nothing counted yet.
  public init(snapshot: Int) { self.snapshot = snapshot }
}

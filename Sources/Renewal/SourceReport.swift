import Record

/// What became of one source in a run.
public struct SourceReport: Hashable, Sendable, Codable {
  /// The source's identifier.
  public let source: String
  /// What became of it.
  public var outcome: Outcome
  /// The release concerned.
  public var version: String?
  /// How many rows it has.
  public var rows: Int?
  /// How many of them were refused.
  public var quarantined: Int?
  /// Why it failed; for refused rows the first of them.
  public var failure: RunReport.Failure?
  /// The reason of the first refused row, where that is why it failed.
  public var refusal: RunReport.Failure?

  /// What became of a source.
  public enum Outcome: String, Hashable, Sendable, Codable {
    /// A release that was not known.
    case new
    /// The publisher has what is held.
    case unchanged
    /// The publisher has a release that is held, but not the newest.
    case older
    /// The answer was data, but not fit for the record.
    case refused
    /// There was no answer, or it was no data.
    case failed
  }

  /// A report on a source.
  public init(
    source: String, outcome: Outcome, version: String? = nil,
    failure: RunReport.Failure? = nil
  ) {
    self.source = source
    self.outcome = outcome
    self.version = version
    self.failure = failure
  }
}

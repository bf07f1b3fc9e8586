import Record

/// What a run of the program did to the record: kept beside the store whatever became of it.
public struct RunReport: Hashable, Sendable, Codable, Identifiable {
  /// The moment it began, as a name that sorts.
  public let id: String
  /// The command.
  public let command: String
  /// The version of the program.
  public let program: String
  /// The moment it began, in the form of ISO 8601 in universal time.
  public let started: String
  /// The moment it ended; nil while it runs, and for ever where it was killed.
  public var finished: String?
  /// How it ended.
  public var result: Result
  /// What became of each source.
  public var sources: [SourceReport]
  /// The frozen record that came of it.
  public var release: String?
  /// Why the record as a whole could not be renewed: the key of the wording and its values.
  public var failure: Failure?

  /// How a run ended.
  public enum Result: String, Hashable, Sendable, Codable {
    /// It has not ended, or was killed.
    case unfinished
    /// A new record is in place.
    case renewed
    /// The publishers had nothing new.
    case unchanged
    /// A new record is in place, without the sources that failed.
    case partly
    /// The record is as it was.
    case failed
  }

  /// A failure by the key of its wording.
  public struct Failure: Hashable, Sendable, Codable {
    /// The key in the catalogue of messages.
    public let key: String
    /// The values by the names that the wording uses.
    public let arguments: [String: String]

    /// A failure.
    public init(key: String, arguments: [String: String]) {
      self.key = key
      self.arguments = arguments
    }
  }
}

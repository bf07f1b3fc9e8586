/// A mended error of a publisher, kept as data in `Data/corrections/*.yml`.
///
/// The snapshot itself is never edited. `expect` holds the value as published, so that the build
/// fails once the publisher mends it and the correction is no longer needed.
public struct Correction: Hashable, Sendable, Codable {
  /// The source whose file is corrected.
  public let source: String
  /// The release, where the correction holds for one only.
  public let version: String?
  /// The file's name, where the source has several.
  public let file: String?
  /// The row, found by a column's value as published.
  public let `where`: [String: String]
  /// The column that is wrong; for `add` the column that identifies what is missing.
  public let column: String
  /// The value as published; for `add` it is absent.
  public let expect: String?
  /// What is done about it.
  public let action: Action
  /// The right value.
  public let value: String?
  /// Why, in both languages.
  public let reason: Names
  /// What the right value rests on.
  public let basis: String

  /// What is done about an error.
  public enum Action: String, Hashable, Sendable, Codable {
    /// The value is replaced.
    case set
    /// The whole row is left out.
    case drop
    /// The publisher's list lacks an entry which the record's own entities supply.
    case add
  }
}

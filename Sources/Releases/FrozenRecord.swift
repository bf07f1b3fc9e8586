import Record

/// A record as it stood at a moment, kept under the hash of its content so that a figure cited from
/// it can be computed again.
public struct FrozenRecord: Hashable, Sendable, Codable, Identifiable {
  /// The first twelve hexadecimal digits of the SHA-256 of its content.
  public let id: String
  /// The SHA-256 of its content: the store and the project's own data, file by file.
  public let sha256: String
  /// The moment it was frozen, in the form of ISO 8601 in universal time.
  public let created: String
  /// The version of the program that built it.
  public let program: String
  /// The published files in it.
  public let files: [File]

  /// A published file of a frozen record.
  public struct File: Hashable, Sendable, Codable {
    /// The source's identifier.
    public let source: String
    /// The source's release.
    public let version: String
    /// The file's name.
    public let name: String
    /// The SHA-256 of the published bytes.
    public let sha256: String
  }
}

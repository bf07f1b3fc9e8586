/// A dataset brought to the disk, as published, before anything is made of it.
public struct FetchedFile: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// Its name in the archive.
  public let name: String
  /// IANA media type.
  public let mediaType: String
  /// SHA-256 in lower-case hexadecimal.
  public let sha256: String
  /// The moment it was whole, in the form of ISO 8601 in universal time.
  public let at: String
  /// The address asked.
  public let address: String
  /// What the server said of it, by lower-case name.
  public let headers: [String: String]
  /// The addresses of the pages put together; empty for an answer in one piece.
  public let pages: [String]
}

/// What became of asking for a source.
public enum FetchOutcome: Hashable, Sendable {
  /// There is a file, which may or may not say something new.
  case file(FetchedFile)
  /// The server says that what is held is what it has.
  case unchanged
}

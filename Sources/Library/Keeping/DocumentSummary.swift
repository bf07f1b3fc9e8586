import Documents
import Record

/// A document of the library without its lines.
public struct DocumentSummary: Hashable, Sendable, Identifiable {
  /// Its identifier.
  public let id: String
  /// What sort of text it is.
  public let kind: DocumentKind
  /// The language in which most of it is written.
  public let language: Language
  /// The day on which it was published or spoken, as far as it is known.
  public let date: PartialDate?
  /// Its title.
  public let title: String
  /// Where it was published.
  public let address: String?
  /// The file it was read from, its name alone.
  public let file: String
  /// What the file is, `text/plain`.
  public let mediaType: String
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// How many lines it has.
  public let lines: Int
  /// How many speeches, for the record of a meeting.
  public let speeches: Int
}

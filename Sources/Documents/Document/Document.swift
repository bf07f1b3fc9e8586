import Record

/// A text that the library keeps: a statement, a news item, a concept note, the record of a meeting.
///
/// Its lines are its paragraphs as published; what was read from them never takes their place.
public struct Document: Hashable, Sendable, Codable, Identifiable {
  /// A short readable key, unique in a library: `2024-09-09-statement-slovenia`, `S-PV.9413`.
  public var id: String
  /// What sort of text it is.
  public var kind: DocumentKind
  /// The language in which most of it is written.
  public var language: Language
  /// The day on which it was published or spoken, as far as it is known.
  public var date: PartialDate?
  /// Its title; the first heading where none was given.
  public var title: String
  /// Where it was published: an address on the web or a symbol.
  public var address: String?
  /// The file it was read from, its name alone.
  public var file: String
  /// What the file is, `text/plain`.
  public var mediaType: String
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public var sha256: String
  /// Its paragraphs in order.
  public var lines: [DocumentLine]
  /// For the record of a meeting: which meeting, and who spoke.
  public var meeting: MeetingRecord?

  /// A document with its paragraphs.
  public init(
    id: String, kind: DocumentKind, language: Language, date: PartialDate?, title: String,
    address: String?, file: String, mediaType: String, sha256: String, lines: [DocumentLine],
    meeting: MeetingRecord? = nil
  ) {
    self.id = id
    self.kind = kind
    self.language = language
    self.date = date
    self.title = title
    self.address = address
    self.file = file
    self.mediaType = mediaType
    self.sha256 = sha256
    self.lines = lines
    self.meeting = meeting
  }
}

/// A published file as it is kept: immutable bytes.
public struct Snapshot: Hashable, Sendable, Codable {
  /// The number of the snapshot within one store.
  public let number: Int
  /// The source's identifier.
  public let source: String
  /// The release.
  public let version: String
  /// The file's name.
  public let file: String
  /// The reader that understood it.
  public let format: String
  /// The day of publication, with the precision known.
  public let published: PartialDate
  /// The day the bytes were taken over.
  public let retrieved: CalendarDate
  /// SHA-256 in lower-case hexadecimal.
  public let sha256: String
  /// IANA media type.
  public let mediaType: String
  /// False once a newer release of the same source is in the record.
  public let isCurrent: Bool

  /// A snapshot with its particulars.
  public init(
    number: Int, source: String, version: String, file: String, format: String,
    published: PartialDate, retrieved: CalendarDate, sha256: String, mediaType: String,
    isCurrent: Bool
  ) {
    self.number = number
    self.source = source
    self.version = version
    self.file = file
    self.format = format
    self.published = published
    self.retrieved = retrieved
    self.sha256 = sha256
    self.mediaType = mediaType
    self.isCurrent = isCurrent
  }

  /// `un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv`.
  public var path: String { "\(source)/\(version)/\(file)" }
}

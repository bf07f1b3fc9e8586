/// A publisher's dataset and the terms on which it is used; written in `Data/sources/<id>.yml`.
public struct Source: Hashable, Sendable, Codable, Identifiable {
  /// `un-fatalities`.
  public let id: String
  /// Who publishes it.
  public let publisher: Names
  /// Its title.
  public let title: Names
  /// The terms of use.
  public let licence: Names
  /// Where it is published.
  public let address: String
  /// How to cite it.
  public let citation: String
  /// How often it is published.
  public let cadence: String
  /// Between publishers of the same measure the lower number is used first.
  public let precedence: Int
  /// The bundled releases, oldest first.
  public let releases: [Release]

  /// One published version of the dataset.
  public struct Release: Hashable, Sendable, Codable {
    /// The publisher's version or date, `2025-04-04`.
    public let version: String
    /// The day of publication, with the precision known.
    public let published: PartialDate
    /// The day the bytes were taken over.
    public let retrieved: CalendarDate
    /// Its files.
    public let files: [File]
  }

  /// One file of a release.
  public struct File: Hashable, Sendable, Codable {
    /// The file's name within `Data/snapshots/<source>/<version>/`.
    public let name: String
    /// The reader that understands it, `hub-fatalities-csv`.
    public let format: String
    /// SHA-256 of the published bytes, in lower-case hexadecimal.
    public let sha256: String
    /// IANA media type.
    public let mediaType: String
    /// Below this number of rows the build fails.
    public let min: Int
    /// Above this number of rows the build warns.
    public let max: Int
    /// How many rows may be refused before the build fails; what is expected of this release.
    public let quarantine: Int?

    /// A file with what is expected of it.
    public init(
      name: String, format: String, sha256: String, mediaType: String, min: Int, max: Int,
      quarantine: Int?
    ) {
      self.name = name
      self.format = format
      self.sha256 = sha256
      self.mediaType = mediaType
      self.min = min
      self.max = max
      self.quarantine = quarantine
    }
  }
}

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

/// The address of one published row: the meeting point of all provenance.
public struct LineID: Hashable, Sendable, Codable, Comparable {
  /// The snapshot's number.
  public let snapshot: Int
  /// The row as a spreadsheet numbers it: 1 is the header; in JSON the position of the object,
  /// from 1.
  public let row: Int

  /// A row of a snapshot.
  public init(snapshot: Int, row: Int) {
    self.snapshot = snapshot
    self.row = row
  }

  /// Both numbers in one, for storage.
  public init(packed: Int64) {
    snapshot = Int(packed >> 32)
    row = Int(packed & 0xFFFF_FFFF)
  }

  /// Both numbers in one, for storage.
  public var packed: Int64 { Int64(snapshot) << 32 | Int64(row) }

  /// By snapshot, then by row.
  public static func < (left: LineID, right: LineID) -> Bool { left.packed < right.packed }
}

/// A published row with its text as published.
public struct Line: Hashable, Sendable, Codable {
  /// Its address.
  public let id: LineID
  /// Where in the snapshot's bytes it begins.
  public let firstByte: Int
  /// The text as published, without the line break at its end.
  public let text: String

  /// A row with its place and text.
  public init(id: LineID, firstByte: Int, text: String) {
    self.id = id
    self.firstByte = firstByte
    self.text = text
  }
}

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

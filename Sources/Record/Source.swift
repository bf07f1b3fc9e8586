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
  /// The releases at hand, bundled and fetched, oldest first.
  public var releases: [Release]
  /// The dataset, where its publisher's catalogue declares one.
  public var dataset: Dataset?
  /// The folder of `Data/` whose YAML files are the files of the source's one release, for facts that
  /// the project keeps itself; nil for what a publisher publishes.
  public let folder: String?
  /// How a new release is fetched; nil for a source that is not published any more, or by hand.
  public var fetch: Fetch?

  /// A source with its terms.
  public init(
    id: String, publisher: Names, title: Names, licence: Names, address: String, citation: String,
    cadence: String, precedence: Int, releases: [Release] = [], dataset: Dataset? = nil,
    folder: String? = nil, fetch: Fetch? = nil
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.licence = licence
    self.address = address
    self.citation = citation
    self.cadence = cadence
    self.precedence = precedence
    self.releases = releases
    self.dataset = dataset
    self.folder = folder
    self.fetch = fetch
  }

  /// Where a source is fetched from and how its answer is read.
  public struct Fetch: Hashable, Sendable, Codable {
    /// The dataset in the hub's public API; it answers as comma-separated text and as JSON.
    public let dataset: String?
    /// A plain address, for a source that is not in the hub.
    public let address: String?
    /// The file's name, for a plain address.
    public let file: String?
    /// The reader that understands it.
    public let format: String
    /// The fewest rows that a release must have; nil for what the release before suggests.
    public let min: Int?
    /// How many rows may be refused in a release, in per cent of its rows.
    public let refusals: Int?

    /// A way to fetch a source.
    public init(
      dataset: String? = nil, address: String? = nil, file: String? = nil, format: String,
      min: Int? = nil, refusals: Int? = nil
    ) {
      self.dataset = dataset
      self.address = address
      self.file = file
      self.format = format
      self.min = min
      self.refusals = refusals
    }
  }

  /// One published version of the dataset.
  public struct Release: Hashable, Sendable, Codable {
    /// The publisher's version or date, `2025-04-04`.
    public let version: String
    /// The day of publication, with the precision known.
    public let published: PartialDate
    /// The day the bytes were taken over.
    public let retrieved: CalendarDate
    /// Its files.
    public var files: [File]
    /// How it was fetched; nil for a release bundled with the program.
    public let fetched: Fetched?

    /// A release with its files.
    public init(
      version: String, published: PartialDate, retrieved: CalendarDate, files: [File],
      fetched: Fetched? = nil
    ) {
      self.version = version
      self.published = published
      self.retrieved = retrieved
      self.files = files
      self.fetched = fetched
    }
  }

  /// How a release came to be here.
  public struct Fetched: Hashable, Sendable, Codable {
    /// The moment, in the form of ISO 8601 in universal time.
    public let at: String
    /// The address asked.
    public let address: String
    /// What the server said of its answer: entity tag, date of change, type; by lower-case name.
    public let headers: [String: String]
    /// The addresses of the pages that were put together, in order; empty for an answer in one piece.
    public let pages: [String]
    /// How many rows it has.
    public let rows: Int

    /// How a release was fetched.
    public init(
      at: String, address: String, headers: [String: String], pages: [String], rows: Int
    ) {
      self.at = at
      self.address = address
      self.headers = headers
      self.pages = pages
      self.rows = rows
    }
  }

  /// One file of a release.
  public struct File: Hashable, Sendable, Codable {
    /// The file's name within `Data/snapshots/<source>/<version>/`.
    public let name: String
    /// The reader that understands it, `hub-fatalities`.
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

  enum CodingKeys: CodingKey {
    case id, publisher, title, licence, address, citation, cadence, precedence, releases, dataset
    case folder, fetch
  }

  /// Read from `Data/sources/<id>.yml`; a source may have no release yet.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    publisher = try container.decode(Names.self, forKey: .publisher)
    title = try container.decode(Names.self, forKey: .title)
    licence = try container.decode(Names.self, forKey: .licence)
    address = try container.decode(String.self, forKey: .address)
    citation = try container.decode(String.self, forKey: .citation)
    cadence = try container.decode(String.self, forKey: .cadence)
    precedence = try container.decode(Int.self, forKey: .precedence)
    releases = try container.decodeIfPresent([Release].self, forKey: .releases) ?? []
    dataset = try container.decodeIfPresent(Dataset.self, forKey: .dataset)
    folder = try container.decodeIfPresent(String.self, forKey: .folder)
    fetch = try container.decodeIfPresent(Fetch.self, forKey: .fetch)
  }
}

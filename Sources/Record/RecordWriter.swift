/// Where a build puts what it has read; the store implements it.
///
/// Calls come in order from one thread: identities first, then one snapshot after the other.
public protocol RecordWriter {
  /// What goes wrong in storing.
  associatedtype Failure: Error

  /// Takes over the identities that observations will refer to, with their names.
  func add(sources: [Source], entities: [EntityRecord]) throws(Failure)
  /// Opens a snapshot.
  func begin(_ snapshot: Snapshot) throws(Failure)
  /// Takes over a run of rows of the open snapshot with what was read from them.
  func append(_ batch: RecordBatch) throws(Failure)
  /// Closes the open snapshot with its counts.
  func end(_ tally: Tally) throws(Failure)
  /// Links the rows of an older release to those of the newer one that replaced them.
  func supersede(_ links: [Supersession]) throws(Failure)
  /// Marks observations of a snapshot dated within a period, of one mission or of all.
  func mark(_ mark: ObservationMark) throws(Failure)
}

/// An identity with its names, as the store keeps it.
public struct EntityRecord: Hashable, Sendable {
  /// The identity.
  public let id: EntityID
  /// Its names and other spellings.
  public let names: [Name]
  /// Everything known of it, as JSON.
  public let document: String

  /// An identity with its names.
  public init(id: EntityID, names: [Name], document: String) {
    self.id = id
    self.names = names
    self.document = document
  }

  /// A name of an identity.
  public struct Name: Hashable, Sendable {
    /// The language, or nil for codes and acronyms.
    public let language: Language?
    /// What sort of name it is: short, formal, acronym, code or alias.
    public let kind: String
    /// The spelling.
    public let text: String

    /// A name.
    public init(language: Language?, kind: String, text: String) {
      self.language = language
      self.kind = kind
      self.text = text
    }
  }
}

/// A run of published rows with what was read from them.
public struct RecordBatch: Sendable {
  /// The snapshot's number.
  public var snapshot: Int
  /// The number of the first row.
  public var firstRow: Int
  /// The offset of the first row in the snapshot's bytes.
  public var firstByte: Int
  /// The bytes of the rows as published, line breaks included.
  public var text: [UInt8]
  /// The length in bytes of each row, line break included.
  public var rowLengths: [UInt32]
  /// Series that occur for the first time; `series` of the observations counts through all of the
  /// snapshot's series in order of their appearance.
  public var newSeries: [SeriesKey] = []
  /// Places that occur for the first time in the snapshot.
  public var newPlaces: [Place] = []
  /// What was read.
  public var observations: [CompactObservation] = []
  /// Rows refused, with their reason.
  public var quarantined: [(row: Int, refusal: Refusal)] = []
  /// Values corrected, with the correction.
  public var corrected: [(row: Int, correction: Correction)] = []
  /// Facts about identities.
  public var statements: [Statement] = []
  /// Natural keys of rows, for sources whose releases are compared row by row.
  public var keys: [(row: Int, key: String)] = []

  /// An empty batch at a place in a snapshot.
  public init(
    snapshot: Int, firstRow: Int, firstByte: Int, text: [UInt8] = [], rowLengths: [UInt32] = []
  ) {
    self.snapshot = snapshot
    self.firstRow = firstRow
    self.firstByte = firstByte
    self.text = text
    self.rowLengths = rowLengths
  }
}

/// An observation with its series by number: 24 bytes, so that millions pass in bounded memory.
public struct CompactObservation: Hashable, Sendable {
  /// The series, by its order of appearance in the snapshot.
  public let series: Int32
  /// The day, counted from 1 January 1970.
  public let day: Int32
  /// The value.
  public let value: Double
  /// The row.
  public let row: UInt32

  /// An observation of a row.
  public init(series: Int32, day: Int32, value: Double, row: UInt32) {
    self.series = series
    self.day = day
    self.value = value
    self.row = row
  }
}

/// A fact about an identity, as a publisher states it.
public struct Statement: Hashable, Sendable {
  /// The identity.
  public let entity: EntityID
  /// What is stated: `start`, `end`, `headquarters`, `outline`.
  public let property: String
  /// The value as read; nil where the published row itself is the value (an outline).
  public let value: String?
  /// The row.
  public let row: Int

  /// A fact read from a row.
  public init(entity: EntityID, property: String, value: String?, row: Int) {
    self.entity = entity
    self.property = property
    self.value = value
    self.row = row
  }
}

/// What became of the rows of a file.
public struct Tally: Hashable, Sendable, Codable {
  /// The snapshot's number.
  public var snapshot: Int
  /// Rows read, without the header.
  public var read = 0
  /// Rows taken over.
  public var taken = 0
  /// Rows of which a value was corrected.
  public var corrected = 0
  /// Rows replaced by a newer release.
  public var superseded = 0
  /// Rows refused.
  public var quarantined = 0
  /// The size of the file.
  public var bytes = 0

  /// Nothing counted yet.
  public init(snapshot: Int) { self.snapshot = snapshot }
}

/// The fate of a row of an older release.
public struct Supersession: Hashable, Sendable {
  /// The older row.
  public let old: LineID
  /// The row that replaced it, or nil where the publisher withdrew it.
  public let new: LineID?
  /// True when the newer row says something else.
  public let isChanged: Bool

  /// A link between two releases.
  public init(old: LineID, new: LineID?, isChanged: Bool) {
    self.old = old
    self.new = new
    self.isChanged = isChanged
  }
}

/// A judgement on observations of a snapshot.
public struct ObservationMark: Hashable, Sendable {
  /// The snapshot.
  public let snapshot: Int
  /// The mission, or nil for all.
  public let mission: EntityID?
  /// The dates.
  public let period: Period
  /// The judgement.
  public let status: ObservationStatus

  /// A judgement on the observations of a mission within a period.
  public init(snapshot: Int, mission: EntityID?, period: Period, status: ObservationStatus) {
    self.snapshot = snapshot
    self.mission = mission
    self.period = period
    self.status = status
  }
}

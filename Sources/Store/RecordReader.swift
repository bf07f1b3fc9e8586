import Record

/// The questions that can be asked of a record. SQLite answers them in this module; another
/// database can, by conforming.
public protocol RecordReader: Sendable {
  /// The sources, by identifier.
  func sources() throws(StoreError) -> [Source]
  /// The files in the record with what became of their rows, in the order they were read.
  func snapshots() throws(StoreError) -> [KeptSnapshot]
  /// Identities of a kind, by identifier, decoded from what the record knows of them.
  func entities<Value: Decodable & Sendable>(
    _ kind: EntityKind, as type: Value.Type
  ) throws(StoreError) -> [Value]
  /// Identities of all kinds with their names, for the resolver; places are left out.
  func names() throws(StoreError) -> [EntityRecord]
  /// Adds up observations, by any of their dimensions. Observations marked unusable are left out.
  func totals(_ selection: Selection, by dimensions: [TotalKey]) throws(StoreError) -> [Total]
  /// The observations themselves, in the order of their rows; unusable ones on request.
  func observations(
    _ selection: Selection, includingUnusable: Bool
  ) throws(StoreError) -> [Observation]
  /// The rows that a selection rests on, each once, in order.
  func lines(_ selection: Selection) throws(StoreError) -> [LineID]
  /// The days on which a selection has observations, in order.
  func dates(_ selection: Selection) throws(StoreError) -> [CalendarDate]
  /// The newest day on which a selection has observations.
  func newest(_ selection: Selection) throws(StoreError) -> CalendarDate?
  /// What each file says of each measure, and for which days.
  func coverage() throws(StoreError) -> [MeasureCoverage]
  /// A published row with its text; nil where the snapshot has no such row.
  func line(_ id: LineID) throws(StoreError) -> Line?
  /// The refused rows, in order.
  func quarantine() throws(StoreError) -> [QuarantinedLine]
  /// The corrections with the rows they changed.
  func corrections() throws(StoreError) -> [(line: LineID, correction: Correction)]
  /// Facts about an identity, with their rows.
  func statements(
    about entity: EntityID, property: String
  ) throws(StoreError) -> [KeptStatement]
  /// Facts of one property about all identities.
  func statements(property: String) throws(StoreError) -> [KeptStatement]
  /// Natural keys that a file holds more than once, with their rows.
  func repeatedKeys() throws(StoreError) -> [(key: String, lines: [LineID])]
  /// How the rows of an older file fared in the newer one.
  func supersessions(of snapshot: Int) throws(StoreError) -> [Supersession]
}

/// A dimension over which observations can be kept apart when they are added up.
public enum TotalKey: String, Sendable, Hashable, CaseIterable {
  case snapshot, mission, state, place, personnel, sex, incident, day
}

/// What a file says of a measure.
public struct MeasureCoverage: Sendable, Hashable {
  /// The file.
  public let snapshot: Int
  /// The measure.
  public let measure: Measure
  /// True where figures belong to missions.
  public let hasMission: Bool
  /// True where figures belong to contributors or States.
  public let hasState: Bool
  /// True where figures are by category of personnel, not for uniformed personnel as a whole.
  public let hasDetailedPersonnel: Bool
  /// True where figures are by sex.
  public let hasSex: Bool
  /// The days with usable figures, in order.
  public let dates: [CalendarDate]
}

/// A sum of observations with the dimensions it was kept apart by.
public struct Total: Sendable, Hashable {
  /// The file, when kept apart.
  public var snapshot: Int?
  /// The mission, when kept apart.
  public var mission: EntityID?
  /// The State, when kept apart.
  public var state: EntityID?
  /// The place, when kept apart.
  public var place: EntityID?
  /// The category of personnel, when kept apart.
  public var personnel: PersonnelType?
  /// Sex, when kept apart.
  public var sex: Sex?
  /// The type of incident, when kept apart.
  public var incident: IncidentType?
  /// The day, when kept apart.
  public var day: CalendarDate?
  /// The sum.
  public var value: Double
  /// How many observations were added.
  public var count: Int
}

/// A file in the record with what became of its rows.
public struct KeptSnapshot: Sendable, Hashable {
  /// The file.
  public let snapshot: Snapshot
  /// What became of its rows.
  public let tally: Tally
}

/// A refused row with its reason.
public struct QuarantinedLine: Sendable, Hashable {
  /// The row.
  public let line: LineID
  /// The code of the reason, worded under `refusal.<code>`.
  public let code: String
  /// The values by the names that the wording uses.
  public let arguments: [String: String]
}

/// A fact about an identity, as published.
public struct KeptStatement: Sendable, Hashable {
  /// The identity.
  public let entity: EntityID
  /// What is stated.
  public let property: String
  /// The value, or nil where the row itself is the value.
  public let value: String?
  /// The row.
  public let line: LineID
}

import Record

/// The questions that can be asked of a record. SQLite answers them in this module; another
/// database can, by conforming.
public protocol RecordReader: Sendable {
  /// Where the record is kept.
  var path: String { get }
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
  /// Into how many sums a selection would be added up by some dimensions, counted up to a limit and
  /// one more.
  ///
  /// - Parameter precision: whether days, months or years count where days are a dimension.
  func combinations(
    _ selection: Selection, by dimensions: [TotalKey], dates precision: Precision,
    atMost limit: Int
  ) throws(StoreError) -> Int
  /// The observations themselves, in the order of their rows; unusable ones on request.
  func observations(
    _ selection: Selection, includingUnusable: Bool
  ) throws(StoreError) -> [Observation]
  /// Hands over every observation of a file, usable or not, in the order of their rows.
  func eachObservation(of snapshot: Int, _ body: (Observation) -> Void) throws(StoreError)
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
  /// Several published rows with their texts, in order; those that no snapshot has are left out.
  func lines(_ ids: [LineID]) throws(StoreError) -> [Line]
  /// The published rows of a file with their texts, in order; rows beyond its end are left out.
  func lines(of snapshot: Int, rows: ClosedRange<Int>) throws(StoreError) -> [Line]
  /// The observations read from a row, unusable ones with them.
  func observations(of line: LineID) throws(StoreError) -> [Observation]
  /// The facts read from a row.
  func statements(of line: LineID) throws(StoreError) -> [KeptStatement]
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

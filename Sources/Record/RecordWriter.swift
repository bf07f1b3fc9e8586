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

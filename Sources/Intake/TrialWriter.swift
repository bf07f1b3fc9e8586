import Record

/// Takes what is read and keeps nothing of it but the first refusal.
final class TrialWriter: RecordWriter {
  private(set) var firstRefusal: (row: Int, refusal: Refusal)?

  func add(sources: [Source], entities: [EntityRecord]) throws(Never) {}
  func begin(_ snapshot: Snapshot) throws(Never) {}
  func append(_ batch: RecordBatch) throws(Never) {
    if firstRefusal == nil, let first = batch.quarantined.first { firstRefusal = first }
  }
  func end(_ tally: Tally) throws(Never) {}
  func supersede(_ links: [Supersession]) throws(Never) {}
  func mark(_ mark: ObservationMark) throws(Never) {}
}

import Record
import Store
import Synchronization

/// The land of a record, read from its rows once, when the first map asks for it.
public final class KnownLand: Sendable {
  private let record: any RecordReader
  private let known = Mutex<Land?>(nil)

  /// The land of a record.
  public init(_ record: any RecordReader) { self.record = record }

  /// The land. Whoever asks while another reads it waits for the other.
  public func land() throws(StoreError) -> Land {
    try known.withLock { known throws(StoreError) in
      if let known { return known }
      let land = try Land(record)
      known = land
      return land
    }
  }
}

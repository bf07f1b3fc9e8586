import Intake
import Releases
import Store

/// Why the record could not be renewed. It is as it was.
///
/// Errors carry values; the wording comes from the catalogue of messages under the key.
public enum RenewalError: Error, Sendable {
  /// No source is called so.
  case unknownSource(String)
  /// A source cannot be fetched: it is not published any more, or only by hand.
  case notFetched(String)
  /// A report or a file of the archive cannot be written.
  case unwritable(path: String, reason: String)
  /// A report cannot be read.
  case unreadable(path: String, reason: String)
  /// The files do not make a record.
  case intake(IntakeError)
  /// The store is at fault.
  case store(StoreError)
  /// A record cannot be frozen.
  case release(ReleaseError)

  /// The key under which the error is worded.
  public var key: String {
    switch self {
    case .unknownSource: "error.renewal.unknown-source"
    case .notFetched: "error.renewal.not-fetched"
    case .unwritable: "error.renewal.unwritable"
    case .unreadable: "error.renewal.unreadable"
    case .intake(let error): "error.intake.\(error.code)"
    case .store(let error): "error.store.\(error.code)"
    case .release(let error): "error.release.\(error.code)"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unknownSource(let name), .notFetched(let name): ["source": name]
    case .unwritable(let path, let reason), .unreadable(let path, let reason):
      ["path": path, "reason": reason]
    case .intake(let error): error.arguments
    case .store(let error): error.arguments
    case .release(let error): error.arguments
    }
  }
}

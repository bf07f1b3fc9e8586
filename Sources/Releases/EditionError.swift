import Indicators
import Store

/// Why a side of a comparison cannot be read. Worded under `key` with `arguments`.
public enum EditionError: Error, Sendable {
  /// A frozen record cannot be found or read, or there is nothing to compare with.
  case release(ReleaseError)
  /// A release of a source is not in the record.
  case indicator(IndicatorError)
  /// The store cannot be read.
  case store(StoreError)

  /// The key under which the error is worded.
  public var key: String {
    switch self {
    case .release(let error): "error.release.\(error.code)"
    case .indicator(let error): "error.\(error.code)"
    case .store(let error): "error.store.\(error.code)"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .release(let error): error.arguments
    case .indicator(let error): error.arguments
    case .store(let error): error.arguments
    }
  }
}

/// Why a record cannot be frozen or found again.
///
/// Errors carry values; the wording comes from the catalogue of messages under `release.<code>`.
public enum ReleaseError: Error, Hashable, Sendable {
  /// No frozen record begins with these digits.
  case unknown(String)
  /// Several frozen records begin with these digits.
  case ambiguous(String, ids: [String])
  /// A frozen record cannot be written.
  case unwritable(path: String, reason: String)
  /// A frozen record is damaged.
  case unreadable(path: String, reason: String)
  /// There is nothing to compare with.
  case nothingToCompare

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unknown: "unknown"
    case .ambiguous: "ambiguous"
    case .unwritable: "unwritable"
    case .unreadable: "unreadable"
    case .nothingToCompare: "nothing-to-compare"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unknown(let id): ["release": id]
    case .ambiguous(let id, let ids): ["release": id, "ids": ids.joined(separator: ", ")]
    case .unwritable(let path, let reason), .unreadable(let path, let reason):
      ["path": path, "reason": reason]
    case .nothingToCompare: [:]
    }
  }
}

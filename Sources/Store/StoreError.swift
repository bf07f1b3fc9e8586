/// What goes wrong in keeping or asking the record.
///
/// Errors carry values; the wording comes from the catalogue of messages under `store.<code>`.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no record yet.
  case missing(path: String)
  /// Another build is at work on the same store.
  case locked(path: String)
  /// The store cannot be written: a full disk, a missing permission.
  case unwritable(path: String, reason: String)
  /// The store cannot be read, or is not a store of this program.
  case unreadable(path: String, reason: String)
  /// The store was written by a version with another layout.
  case otherLayout(path: String, found: Int, expected: Int)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .missing: "missing"
    case .locked: "locked"
    case .unwritable: "unwritable"
    case .unreadable: "unreadable"
    case .otherLayout: "other-layout"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .missing(let path), .locked(let path): ["path": path]
    case .unwritable(let path, let reason), .unreadable(let path, let reason):
      ["path": path, "reason": reason]
    case .otherLayout(let path, let found, let expected):
      ["path": path, "found": String(found), "expected": String(expected)]
    }
  }
}

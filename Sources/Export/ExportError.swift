/// Why the record could not be handed out.
///
/// Errors carry values; the wording comes from the catalogue of messages under `export.<code>`.
public enum ExportError: Error, Hashable, Sendable {
  /// The archive cannot be written.
  case unwritable(path: String, reason: String)
  /// The store cannot be read.
  case unreadable(path: String, reason: String)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unwritable: "unwritable"
    case .unreadable: "unreadable"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unwritable(let path, let reason), .unreadable(let path, let reason):
      ["path": path, "reason": reason]
    }
  }
}

/// Why the library could not be opened, written or asked. Worded under `error.library.<code>`.
public enum LibraryError: Error, Sendable, Hashable {
  /// The file is no library, or damaged.
  case unreadable(path: String, reason: String)
  /// Nothing could be written.
  case unwritable(path: String, reason: String)
  /// Another version of the program wrote it.
  case otherLayout(path: String, found: Int, expected: Int)
  /// There is no such document.
  case unknownDocument(id: String)
  /// A file of the project's own data could not be read.
  case data(file: String, reason: String)

  /// The code under which the error is worded.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .unwritable: "unwritable"
    case .otherLayout: "other-layout"
    case .unknownDocument: "unknown-document"
    case .data: "data"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .unreadable(let path, let reason), .unwritable(let path, let reason):
      ["path": path, "reason": reason]
    case .otherLayout(let path, let found, let expected):
      ["path": path, "found": String(found), "expected": String(expected)]
    case .unknownDocument(let id): ["document": id]
    case .data(let file, let reason): ["file": file, "reason": reason]
    }
  }
}

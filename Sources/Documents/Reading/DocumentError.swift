/// Why a file could not be read as a document.
public enum DocumentError: Error, Sendable, Hashable {
  /// There is no such file, or it may not be read.
  case unreadable(file: String, reason: String)
  /// The file is larger than a text may be; both in bytes.
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// Unpacked, it would be larger than a text may be; `limit` in bytes.
  case unpacksTooLarge(file: String, limit: Int)
  /// The file is of a kind that no reader knows.
  case unknownForm(file: String)
  /// The file is encrypted.
  case encrypted(file: String)
  /// The file is damaged, at a place and for a reason.
  case damaged(file: String, place: String, reason: String)
  /// The file carries no text, such as a scan.
  case noText(file: String)
  /// Most of the text is not readable: bytes of another encoding read as letters.
  case garbled(file: String, line: Int, sample: String)
  /// A program of the system that is needed is not installed.
  case missingProgram(name: String, package: String)
  /// Reading took longer than it may; in seconds.
  case timedOut(file: String, seconds: Int)
}

extension DocumentError {
  /// The code under which it is worded: `error.document.<code>`.
  public var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .tooLarge: "too-large"
    case .unpacksTooLarge: "unpacks-too-large"
    case .unknownForm: "unknown-form"
    case .encrypted: "encrypted"
    case .damaged: "damaged"
    case .noText: "no-text"
    case .garbled: "garbled"
    case .missingProgram: "missing-program"
    case .timedOut: "timed-out"
    }
  }

  /// The values of its wording.
  public var arguments: [String: String] {
    switch self {
    case .unreadable(let file, let reason): ["file": file, "reason": reason]
    case .tooLarge(let file, let bytes, let limit):
      ["file": file, "bytes": String(bytes), "limit": String(limit)]
    case .unpacksTooLarge(let file, let limit): ["file": file, "limit": String(limit)]
    case .unknownForm(let file), .encrypted(let file), .noText(let file): ["file": file]
    case .damaged(let file, let place, let reason):
      ["file": file, "place": place, "reason": reason]
    case .garbled(let file, let line, let sample):
      ["file": file, "line": String(line), "sample": sample]
    case .missingProgram(let name, let package): ["name": name, "package": package]
    case .timedOut(let file, let seconds): ["file": file, "seconds": String(seconds)]
    }
  }
}

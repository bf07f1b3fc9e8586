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

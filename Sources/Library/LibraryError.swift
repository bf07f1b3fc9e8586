/// Why the library could not be opened, written or asked.
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
}

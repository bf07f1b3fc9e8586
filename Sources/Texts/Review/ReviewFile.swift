import Foundation

/// The file in which reviews are kept, in a form that can be read and put under version control.
public struct ReviewFile: Sendable, Hashable {
  /// Where it is.
  public let path: String

  /// The file at a path; nothing is read yet.
  public init(path: String) { self.path = path }

  /// The reviews in it; none where there is no file.
  public func read() throws(ReviewError) -> ReviewBook {
    guard FileManager.default.fileExists(atPath: path) else { return ReviewBook() }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .damaged(path: path, reason: "UTF-8")
    }
    return try ReviewBook(yaml: text, path: path)
  }

  /// Changes the reviews: reads them, changes them and writes them whole or not at all, while nobody
  /// else may. A file that cannot be read stays as it is.
  ///
  /// - Returns: the reviews as they are now kept.
  /// - Throws: `ReviewError.locked` while somebody else changes them.
  @discardableResult
  public func update(
    _ change: (inout ReviewBook) throws(ReviewError) -> Void
  ) throws(ReviewError) -> ReviewBook {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
    let lock = try ReviewLock(folder: folder.path, path: path)
    return try withExtendedLifetime(lock) { () throws(ReviewError) in
      let before = try read()
      var book = before
      try change(&book)
      guard book != before else { return book }
      let text = try book.yaml(path: path)
      do {
        try Data(text.utf8).write(to: url, options: .atomic)
      } catch {
        throw .unwritable(path: path, reason: error.localizedDescription)
      }
      return book
    }
  }
}

import Foundation

/// An answer on its way to the disk. What has arrived of it stays when the connection or the program
/// ends, and is gone on with where the server can say that it is still the same answer.
struct PartialDownload {
  /// What must be known to go on with an answer.
  struct State: Codable {
    var address: String
    /// A strong entity tag, or the day and time of the last change.
    var validator: String?
    var headers: [String: String]
  }

  /// The file with the bytes.
  let path: String
  private var statePath: String { "\(path).state" }

  /// The bytes received before, with what was said of them; nil where a new start is needed.
  func resumable(_ address: String) -> (offset: Int, state: State)? {
    guard let data = FileManager.default.contents(atPath: statePath),
      let state = try? JSONDecoder().decode(State.self, from: data), state.address == address,
      state.validator != nil,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, size > 0
    else { return nil }
    return (size, state)
  }

  /// Opens the file for an answer from its beginning, or for the rest of it.
  func open(_ state: State, at offset: Int) throws(FetchError) -> FileHandle {
    do {
      let files = FileManager.default
      try files.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      if offset == 0 {
        try? files.removeItem(atPath: statePath)
        guard files.createFile(atPath: path, contents: nil) else {
          throw FetchError.unwritable(path: path, reason: String(cString: strerror(errno)))
        }
        try JSONEncoder().encode(state).write(
          to: URL(fileURLWithPath: statePath), options: .atomic)
      }
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try handle.truncate(atOffset: UInt64(offset))
      try handle.seekToEnd()
      return handle
    } catch {
      throw (error as? FetchError)
        ?? .unwritable(path: path, reason: error.localizedDescription)
    }
  }

  /// Marks the answer as whole: there is nothing to go on with.
  func complete() { try? FileManager.default.removeItem(atPath: statePath) }

  /// True when a whole answer is there from an earlier run.
  var isComplete: Bool {
    FileManager.default.fileExists(atPath: path)
      && !FileManager.default.fileExists(atPath: statePath)
  }

  /// Throws away what has arrived.
  func discard() {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: statePath)
  }
}

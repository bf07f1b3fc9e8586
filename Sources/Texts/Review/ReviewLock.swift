import Foundation

/// Keeps two reviewers from writing one file at the same time.
///
/// An advisory lock of the operating system on the folder, so that no file is left beside the
/// reviews; it goes with the process.
final class ReviewLock: Sendable {
  private let descriptor: Int32

  init(folder: String, path: String) throws(ReviewError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .locked(path: path)
    }
  }

  deinit { close(descriptor) }
}

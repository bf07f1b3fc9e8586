import Foundation

/// Keeps two builds from working on one store at the same time.
///
/// An advisory lock of the operating system on a file beside the store: it goes with the process,
/// so a killed build leaves nothing behind that would keep the next one out.
public final class StoreLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Throws: `StoreError.locked` while somebody else has it.
  public init(for path: String) throws(StoreError) {
    descriptor = open("\(path).lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
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

import Digests
import Foundation
import Record

/// A file read piece by piece, with the digest of all its bytes.
struct ByteStream: ~Copyable {
  /// The bytes at hand, from `offset` on.
  private(set) var buffer: [UInt8] = []
  /// Where the bytes at hand begin in the file.
  private(set) var offset = 0
  /// True when nothing follows the bytes at hand.
  private(set) var isAtEnd = false
  private let handle: FileHandle
  private let name: String
  private let digest = SHA256()

  /// How much is read at a time.
  private static let piece = 1 << 20

  init(path: String, name: String) throws(IntakeError) {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(file: name, reason: String(cString: strerror(errno)))
    }
    self.handle = handle
    self.name = name
  }

  deinit { try? handle.close() }

  /// Drops the first bytes at hand and reads on.
  mutating func advance(dropping count: Int) throws(IntakeError) {
    buffer.removeFirst(count)
    offset += count
    do {
      let data = try handle.read(upToCount: Self.piece) ?? Data()
      isAtEnd = data.isEmpty
      digest.update(data)
      buffer.append(contentsOf: data)
    } catch {
      throw .unreadable(file: name, reason: error.localizedDescription)
    }
  }

  /// The SHA-256 of everything read, in lower-case hexadecimal.
  func sha256() -> String {
    DigestText.hexadecimal(digest.digest())
  }
}

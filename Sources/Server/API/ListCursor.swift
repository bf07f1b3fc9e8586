import Digests
import Foundation

/// The place in a list at which the next answer goes on, as a text that readers hand back as it is.
///
/// It holds a digest of the question, so that one that belongs to another question, or to another
/// state of the record, is refused instead of leading to the wrong entries.
struct ListCursor: Hashable, Sendable {
  /// How many entries come before.
  let offset: Int
  private let digest: [UInt8]

  /// How many bytes of the digest it holds.
  private static let digestLength = 7

  /// A place in the answer to a question.
  init(offset: Int, question: String) {
    self.offset = offset
    digest = Array(SHA256.hash(Array(question.utf8)).prefix(Self.digestLength))
  }

  /// Reads a cursor; nil for what is none.
  init?(_ text: String) {
    let standard = text.replacing("-", with: "+").replacing("_", with: "/")
    guard text.utf8.count == 16, let data = Data(base64Encoded: standard), data.count == 12 else {
      return nil
    }
    let bytes = Array(data)
    offset = bytes.prefix(5).reduce(0) { $0 << 8 | Int($1) }
    digest = Array(bytes.dropFirst(5))
    guard self.text == text else { return nil }
  }

  /// As readers see it: sixteen letters, digits, `-` and `_`.
  var text: String {
    let number = (0..<5).reversed().map { UInt8(truncatingIfNeeded: offset >> ($0 * 8)) }
    return Data(number + digest).base64EncodedString().replacing("+", with: "-")
      .replacing("/", with: "_")
  }
}

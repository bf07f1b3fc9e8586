import Digests
import Foundation
import Testing

/// Against the examples that NIST publishes with FIPS 180-4, and a message longer than any block.
@Suite struct SHA256Tests {
  static let examples = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: examples)
  func theExamplesOfTheStandard(text: String, digest: String) {
    #expect(DigestText.hexadecimal(SHA256.hash(Array(text.utf8))) == digest)
    #expect(DigestText.hexadecimal(SHA256.hash(Data(text.utf8))) == digest)
  }

  @Test(arguments: [1, 55, 63, 64, 65, 4096])
  func piecesMakeNoDifference(size: Int) {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let sha256 = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      sha256.update(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(sha256.digest() == SHA256.hash(bytes))
  }

  /// Asked for in between, the digest is that of the bytes so far, and the next ones still count.
  @Test func itIsGoneOnWith() {
    let sha256 = SHA256()
    sha256.update(Array("ab".utf8))
    #expect(sha256.digest() == SHA256.hash(Array("ab".utf8)))
    sha256.update(Array("c".utf8))
    #expect(sha256.digest() == SHA256.hash(Array("abc".utf8)))
  }
}

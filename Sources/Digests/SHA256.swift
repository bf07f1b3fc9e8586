import CCrypto
import Foundation

/// The SHA-256 of bytes that come piece by piece (FIPS 180-4), computed by the system's libcrypto.
///
/// It is the system's because a library of cryptography in the package would be a sixth of its build.
public final class SHA256 {
  /// The 32 bytes of a digest.
  public typealias Digest = [UInt8]

  private let context: OpaquePointer

  /// The digest of nothing so far.
  public init() {
    context = Self.newContext()
    Self.demand(EVP_DigestInit_ex(context, EVP_sha256(), nil))
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes to those before.
  public func update(_ bytes: some ContiguousBytes) {
    bytes.withUnsafeBytes { Self.demand(EVP_DigestUpdate(context, $0.baseAddress, $0.count)) }
  }

  /// The digest of all bytes so far; more may be added afterwards.
  public func digest() -> Digest {
    let copy = Self.newContext()
    defer { EVP_MD_CTX_free(copy) }
    var digest = [UInt8](repeating: 0, count: 32)
    Self.demand(EVP_MD_CTX_copy_ex(copy, context))
    Self.demand(EVP_DigestFinal_ex(copy, &digest, nil))
    return digest
  }

  /// The digest of bytes that are all there.
  public static func hash(_ bytes: some ContiguousBytes) -> Digest {
    let sha256 = SHA256()
    sha256.update(bytes)
    return sha256.digest()
  }

  private static func newContext() -> OpaquePointer {
    guard let context = EVP_MD_CTX_new() else { fatalError("no memory for a SHA-256") }
    return context
  }

  /// Ends the program where libcrypto refuses: it does so without memory or where the system was told to
  /// forbid SHA-256, and then nothing can be said of any file.
  private static func demand(_ status: Int32) {
    guard status == 1 else { fatalError("libcrypto refuses to compute a SHA-256") }
  }
}

/// Digests as they are written down.
public enum DigestText {
  /// The bytes of a digest in lower-case hexadecimal, two digits a byte.
  public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

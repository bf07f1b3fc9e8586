/// Bytes that are nothing in particular.
enum Garbage {
  /// So many random bytes, always the same ones; the first belongs to no UTF-8 text.
  static func bytes(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    var bytes = (0..<count).map { _ in
      // xorshift64
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state >> 32)
    }
    if !bytes.isEmpty { bytes[0] = 0xff }
    return bytes
  }
}

/// Reading scalars out of bytes that are valid UTF-8.
package enum UTF8Reading {
  /// The scalar at a place and its width in bytes; a broken sequence is read byte by byte.
  @inline(__always)
  package static func scalar(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first >= 0xC2, first < 0xE0, index + 1 < end {
      return ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
    }
    if first >= 0xE0, first < 0xF0, index + 2 < end {
      let second = UInt32(bytes[index + 1]) & 0x3F
      return ((first & 0x0F) << 12 | second << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
    }
    if first >= 0xF0, first < 0xF5, index + 3 < end {
      let second = UInt32(bytes[index + 1]) & 0x3F
      let third = UInt32(bytes[index + 2]) & 0x3F
      return (
        (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[index + 3]) & 0x3F, 4
      )
    }
    return (0xFFFD, 1)
  }
}

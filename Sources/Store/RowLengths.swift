/// The lengths of a block's rows, seven bits to a byte, least first (LEB128).
enum RowLengths {
  /// Packs lengths.
  static func encode(_ lengths: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lengths.count * 2)
    for length in lengths {
      var rest = length
      while rest >= 0x80 {
        bytes.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
    return bytes
  }

  /// Unpacks lengths.
  static func decode(_ bytes: [UInt8]) -> [Int] {
    var lengths: [Int] = []
    var value = 0
    var shift = 0
    for byte in bytes {
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 {
        lengths.append(value)
        value = 0
        shift = 0
      } else {
        shift += 7
      }
    }
    return lengths
  }
}

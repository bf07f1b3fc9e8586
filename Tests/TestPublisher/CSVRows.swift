/// Finds the records of comma-separated values.
enum CSVRows {
  /// The header and the first half of the records after it, rounded down.
  static func firstHalf(of bytes: [UInt8]) -> [UInt8] {
    let ends = ends(of: bytes)
    guard !ends.isEmpty else { return bytes }
    return Array(bytes[..<ends[(ends.count - 1) / 2]])
  }

  /// Where each record ends, after its line end; one may stand inside quotation marks.
  private static func ends(of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var ends: [Int] = []
      var isQuoted = false
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if byte == UInt8(ascii: "\n"), !isQuoted { ends.append(index + 1) }
      }
      if let last = bytes.indices.last, ends.last != last + 1 { ends.append(last + 1) }
      return ends
    }
  }
}

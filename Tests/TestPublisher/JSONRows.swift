/// Finds the elements of a JSON array without changing a byte of them.
enum JSONRows {
  /// The elements of a body that is an array; nil if it is anything else.
  static func ofArray(_ bytes: [UInt8]) -> [Range<Int>]? {
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), bytes[start] == UInt8(ascii: "[")
    else { return nil }
    return elements(of: bytes, after: start).flatMap { found in
      bytes[found.end...].allSatisfy(isSpace) ? found.rows : nil
    }
  }

  /// The elements of the first array of a body, which may be a member of an object.
  static func ofFirstArray(_ bytes: [UInt8]) -> [Range<Int>]? {
    var text = TextState()
    guard let start = bytes.firstIndex(where: { !text.takes($0) && $0 == UInt8(ascii: "[") })
    else { return nil }
    return elements(of: bytes, after: start)?.rows
  }

  /// An array of neighbouring elements, with what stands between them as it is published.
  static func array(_ rows: ArraySlice<Range<Int>>, of bytes: [UInt8]) -> [UInt8] {
    guard let first = rows.first, let last = rows.last else { return Array("[]".utf8) }
    return [UInt8(ascii: "[")] + bytes[first.lowerBound..<last.upperBound] + [UInt8(ascii: "]")]
  }

  private static func elements(
    of bytes: [UInt8], after bracket: Int
  ) -> (rows: [Range<Int>], end: Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var rows: [Range<Int>] = []
      var text = TextState()
      var depth = 0
      var start: Int?
      var end = bracket
      var index = bracket + 1
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if !text.takes(byte) {
          if isSpace(byte) { continue }
          if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
            let isLast = byte == UInt8(ascii: "]")
            if let begun = start {
              rows.append(begun..<end)
            } else if !isLast || !rows.isEmpty {
              return nil
            }
            if isLast { return (rows, index) }
            start = nil
            continue
          }
          if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
          if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
          if depth < 0 { return nil }
        }
        if start == nil { start = index - 1 }
        end = index
      }
      return nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
  }
}

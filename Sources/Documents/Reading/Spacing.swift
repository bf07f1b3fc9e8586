/// White space and lengths of paragraphs.
enum Spacing {
  /// The words of a text with one space between them; marks of direction and zero bytes: the former stay,
  /// the latter go.
  static func single(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09...0x0D: if let last = result.last, last != 0x20 { result.append(0x20) }
      case 0x00...0x1F, 0x7F: continue
      default: result.append(byte)
      }
    }
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// A long text in parts of at most so many bytes, parted behind full stops, else at spaces, else
  /// between characters.
  static func parts(_ text: String, longest: Int) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.count > longest else { return [text] }
    var parts: [String] = []
    var start = 0
    while bytes.count - start > longest {
      let end = cut(bytes, start, longest)
      parts.append(single(String(decoding: bytes[start..<end], as: UTF8.self)))
      start = end
    }
    parts.append(single(String(decoding: bytes[start...], as: UTF8.self)))
    return parts.filter { !$0.isEmpty }
  }

  private static func cut(_ bytes: [UInt8], _ start: Int, _ longest: Int) -> Int {
    let limit = start + longest
    let earliest = start + longest / 2
    for index in stride(from: limit - 1, to: earliest, by: -1)
    where bytes[index] == 0x20 && [0x2E, 0x21, 0x3F].contains(bytes[index - 1]) {
      return index + 1
    }
    for index in stride(from: limit - 1, to: earliest, by: -1) where bytes[index] == 0x20 {
      return index + 1
    }
    var end = limit
    while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

/// Tells which rows hold a text, capitals of Latin letters aside.
struct RowFilter {
  private let bytes: [UInt8]
  /// True where a row that holds the text in a cell holds it letter by letter: its form in a file may
  /// differ where quotation marks are doubled, or letters are escaped.
  private let isPlain: Bool

  init(_ text: String) {
    bytes = text.utf8.map(Self.folded)
    isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 < 127 && $0 != 34 && $0 != 92 && $0 != 47 }
  }

  /// False where no cell of a row can hold the text.
  func mayFit(_ row: String) -> Bool { !isPlain || fits(row) }

  /// True where a cell holds the text.
  func fits(_ cell: String) -> Bool {
    guard let first = bytes.first else { return true }
    var cell = cell
    return cell.withUTF8 { text in
      guard text.count >= bytes.count else { return false }
      for start in 0...(text.count - bytes.count) where Self.folded(text[start]) == first {
        var length = 1
        while length < bytes.count, Self.folded(text[start + length]) == bytes[length] {
          length += 1
        }
        if length == bytes.count { return true }
      }
      return false
    }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
}

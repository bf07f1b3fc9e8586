/// Lines that belong to the printed page and not to the text.
enum PageFurniture {
  /// True for a line of only a page number, a job number or a symbol: `3/7`, `18-04038 (E)`,
  /// `*2007231*`, `S/2018/221`.
  static func isFurniture(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 160 else { return false }
    var line: [UInt8] = []
    var index = start
    while index < end {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, end)
      index += width
      switch WordScalar.kind(scalar) {
      case .dropped: continue
      case .space: if line.last != 0x20 { line.append(0x20) }
      case .digit: line.append(0x39)
      case .letter where scalar < 0x80: line.append(UInt8(scalar))
      case .mark where scalar < 0x80: line.append(UInt8(scalar))
      case .mark where scalar == 0x2013 || scalar == 0x2014: line.append(0x2D)
      default: return false
      }
    }
    while line.last == 0x20 { line.removeLast() }
    guard line.count <= 48 else { return false }
    return isNumbers(line) || isSymbol(line) || fixed.contains(line)
  }

  private static let fixed: Set<[UInt8]> = Set(
    ["United Nations", "Please recycle", "Security Council"].map { Array($0.utf8) })

  /// `S/RES/2155 (2014)`, `S/2018/221`, with or without a page number beside it.
  private static func isSymbol(_ line: [UInt8]) -> Bool {
    guard line.count > 5, line[0] != 0x28,
      zip(line, line.dropFirst()).contains(where: { ($0 == 0x53 || $0 == 0x41) && $1 == 0x2F })
    else { return false }
    return line.contains(0x39)
      && line.allSatisfy { byte in
        byte == 0x39 || byte == 0x20 || byte == 0x2F || byte == 0x28 || byte == 0x29
          || byte == 0x2D || byte == 0x2E || byte == 0x2A || (0x41...0x5A).contains(byte)
      }
  }

  /// Digits with strokes, dashes, stars and one letter in brackets; a number that could open a
  /// paragraph (`12.`, `12 -`, `(2)`) or end a sentence (`2018`) is none.
  private static func isNumbers(_ line: [UInt8]) -> Bool {
    guard let first = line.first, let last = line.last, line.contains(0x39) else { return false }
    for (place, byte) in line.enumerated() {
      switch byte {
      case 0x39, 0x20, 0x2F, 0x2D, 0x2A, 0x28, 0x29: continue
      case 0x41...0x5A:
        guard place > 0, place + 1 < line.count, line[place - 1] == 0x28, line[place + 1] == 0x29
        else { return false }
      default: return false
      }
    }
    if line.count == 4, line.allSatisfy({ $0 == 0x39 }) { return false }
    if last == 0x2D, first != 0x2D { return false }
    if first == 0x28, last == 0x29 { return false }
    return true
  }
}

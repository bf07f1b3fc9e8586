/// How wide text will be, near enough to lay out labels without a browser.
///
/// Average advance widths of Noto Sans and Noto Sans Arabic in thousandths of the size, rounded up,
/// so that labels err on the side of room.
enum TextMeasure {
  /// The estimated width of a text.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size
  }

  /// The text in lines no wider than a width, broken between words.
  static func lines(_ text: String, size: Double, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let candidate = line.isEmpty ? String(word) : "\(line) \(word)"
      if !line.isEmpty, self.width(candidate, size: size) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = candidate
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x64B...0x65F, 0x670, 0x2066...0x2069, 0x200E, 0x200F: 0
    case 0x600...0x6FF, 0xFB50...0xFEFF: 0.56
    case 0x41...0x5A: 0.68
    case 0x30...0x39: 0.58
    case 0x20, 0x2C, 0x2E, 0x27: 0.29
    case 0x4E00...0x9FFF: 1.0
    default: 0.56
    }
  }
}

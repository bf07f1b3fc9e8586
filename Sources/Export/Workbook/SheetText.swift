/// Text in the XML of a workbook.
enum SheetText {
  /// Text made safe for XML. What XML 1.0 cannot hold is written as `_xHHHH_`, as ISO/IEC 29500 (22.9.2.19,
  /// ST_Xstring) lays down; text that looks like that itself has its first mark written so. Lines within a
  /// cell are broken by a line feed alone.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var scalars = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars[...]
    while let scalar = scalars.first {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "_" where looksEscaped(scalars): result += "_x005F_"
      case _ where !isAllowed(scalar): result += code(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      scalars = scalars.dropFirst()
    }
    return result
  }

  /// Text for an attribute or a property, where that way of writing is not known: what XML cannot hold
  /// becomes the replacement character.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(scalars).replacingScalars([
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;", "\t": "&#9;",
    ])
  }

  /// The text, shortened to what a cell holds and ended with "…" where it is longer.
  static func fitting(_ text: String) -> String {
    guard text.utf16.count > Worksheet.longestText else { return text }
    var kept = String.UnicodeScalarView()
    var length = 1
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      if length > Worksheet.longestText { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// True for text that a spreadsheet would take for something else than text if it were typed in.
  static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return "=+-@\t\r'".unicodeScalars.contains(first)
  }

  /// True for text with an Arabic letter.
  static func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
  }

  private static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func code(_ scalar: UnicodeScalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
  }

  /// True where `_xHHHH_` begins.
  private static func looksEscaped(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let mark = Array(scalars.prefix(7))
    return mark.count == 7 && mark[1] == "x" && mark[6] == "_"
      && mark[2...5].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }
}

extension String {
  /// The text with single code points replaced; characters composed of several hide none.
  fileprivate func replacingScalars(_ replacements: [UnicodeScalar: String]) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let replacement = replacements[scalar] {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

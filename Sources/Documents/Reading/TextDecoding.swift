import Foundation

/// The letters behind the bytes of a text file: UTF-8, UTF-16 with its mark, or the Arabic and Western
/// code pages of Windows where the text leaves no doubt.
enum TextDecoding {
  /// The text of some bytes.
  ///
  /// - Throws: `DocumentError.garbled` where bytes of one encoding were saved as letters of another.
  static func text(_ bytes: [UInt8], file: String) throws(DocumentError) -> String {
    let text = try decoded(bytes, file: file)
    if let (line, sample) = garbled(text) {
      throw .garbled(file: file, line: line, sample: sample)
    }
    return text
  }

  private static func decoded(_ bytes: [UInt8], file: String) throws(DocumentError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), isBig: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), isBig: true) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: body, as: UTF8.self) { return text }
    if body.prefix(65_536).contains(0) { throw .unknownForm(file: file) }
    // A byte or two broken in a file that is otherwise UTF-8.
    let repaired = String(decoding: body, as: UTF8.self)
    let broken = repaired.unicodeScalars.count { $0.value == 0xFFFD }
    if broken * 200 < repaired.unicodeScalars.count { return repaired }
    if let arabic = codePage(body, "WINDOWS-1256"), isArabic(arabic) { return arabic }
    if let western = codePage(body, "WINDOWS-1252"), isWestern(body) { return western }
    let (line, sample) = place(of: "\u{FFFD}", in: repaired)
    throw .garbled(file: file, line: line, sample: sample)
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBig ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Bytes of a code page as the system converts them; nil where one has no letter.
  private static func codePage(_ bytes: [UInt8], _ name: String) -> String? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var left = input.count
    var room = output.count
    let isConverted = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(converter, &from, &left, &to, &room) != Int.max &* 2 &+ 1
      }
    }
    guard isConverted, left == 0 else { return nil }
    let count = output.count - room
    return String(decoding: output.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Arabic as it is written has an alef or a lam in every third letter or so.
  private static func isArabic(_ text: String) -> Bool {
    var letters = 0
    var frequent = 0
    for scalar in text.unicodeScalars where (0x620...0x64A).contains(scalar.value) {
      letters += 1
      if scalar.value == 0x627 || scalar.value == 0x644 { frequent += 1 }
    }
    return letters > 20 && frequent * 5 > letters
  }

  /// Western text has few letters beyond ASCII.
  private static func isWestern(_ bytes: [UInt8]) -> Bool {
    bytes.count { $0 >= 0x80 } * 10 < bytes.count
  }

  /// The line and a sample of letters that are another encoding's bytes: "Ø§Ù„" for ال, "â€™" for ’.
  private static func garbled(_ text: String) -> (Int, String)? {
    var pairs = 0
    var first: String.UnicodeScalarView.Index?
    var letters = 0
    let scalars = text.unicodeScalars
    var before: UInt32 = 0
    for index in scalars.indices {
      let value = scalars[index].value
      if value > 0x40 { letters += 1 }
      let isSecond =
        (0x80...0xBF).contains(value) || (0x2010...0x203A).contains(value) || value == 0x20AC
        || (0x152...0x192).contains(value) || value == 0x2C6 || value == 0x2DC || value == 0x2122
      let isFirst = before == 0xD8 || before == 0xD9 || before == 0xC3 || before == 0xE2
      if isFirst, isSecond {
        pairs += 1
        if first == nil { first = index }
      }
      before = value
    }
    guard pairs > 5, pairs * 10 > letters, let first else { return nil }
    let line = scalars[..<first].count { $0 == "\n" } + 1
    return (line, String(scalars[first...].prefix(12)))
  }

  private static func place(of letter: Unicode.Scalar, in text: String) -> (Int, String) {
    let scalars = text.unicodeScalars
    let first = scalars.firstIndex(of: letter) ?? scalars.startIndex
    return (scalars[..<first].count { $0 == "\n" } + 1, String(scalars[first...].prefix(12)))
  }
}

import Documents

/// The words of lines as they are indexed, and how often each word occurs.
struct LineIndexing {
  /// A word of the lines that were read.
  struct Count {
    let term: String
    var uses: Int
  }

  /// Every word that was read since the last `forget`, by its hash.
  private(set) var counts: [UInt64: Count] = [:]
  private var row: [UInt8] = []

  /// The words of a line, parted by spaces.
  ///
  /// - Parameter sign: 1 for a line that is added, -1 for one that is removed.
  mutating func words(_ text: String, sign: Int) -> String {
    var text = text
    row.removeAll(keepingCapacity: true)
    text.withUTF8 { bytes in
      var words = LineWords(bytes)
      while words.next() {
        if words.isCommon { continue }
        if !row.isEmpty { row.append(32) }
        let start = row.count
        for letter in words.letters { Self.append(letter, &row) }
        let hash = WordHash.of(words.letters)
        if counts[hash] != nil {
          counts[hash]?.uses += sign
        } else {
          counts[hash] = Count(term: String(decoding: row[start...], as: UTF8.self), uses: sign)
        }
      }
    }
    return String(decoding: row, as: UTF8.self)
  }

  /// Begins to count anew.
  mutating func forget() { counts.removeAll(keepingCapacity: true) }

  /// Words by which a line is chosen, in letters that no text has: the kind, the language and the year
  /// of its document.
  static func facets(kind: DocumentKind, language: String, year: Int?) -> String {
    let facets = [Self.kind(kind), Self.language(language)] + (year.map { [Self.year($0)] } ?? [])
    return facets.joined(separator: " ")
  }

  static func kind(_ kind: DocumentKind) -> String {
    "§k\(kind.rawValue.replacing("-", with: ""))"
  }
  static func language(_ language: String) -> String { "§l\(language)" }
  static func year(_ year: Int) -> String { "§y\(year)" }
  static func entity(_ id: String) -> String { "§e\(id.filter { $0.isLetter || $0.isNumber })" }

  /// The words by which a speaker is found.
  static func speaker(_ speaker: Speaker, _ indexing: inout LineIndexing) -> String {
    let text = [speaker.name, speaker.role, speaker.delegation].compactMap { $0 }
      .joined(separator: " ")
    let ids = [speaker.state, speaker.organization].compactMap { $0 }.map { entity($0.rawValue) }
    return ([indexing.words(text, sign: 0)] + ids).joined(separator: " ")
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, _ bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

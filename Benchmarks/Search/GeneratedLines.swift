import Foundation

/// Lines in both languages that are made of the words of the bundled texts, in about their
/// frequencies: runs of words as they stand there, with a long tail of rare words between.
struct GeneratedLines {
  private let english: [[Substring]]
  private let arabic: [[Substring]]
  private var state: UInt64

  /// Reads the texts of the project at a root.
  init(root: String, seed: UInt64) throws {
    var english: [[Substring]] = []
    var arabic: [[Substring]] = []
    for folder in ["Data/mandates", "Data/messages", "Tests/Fixtures/mandates"] {
      guard let files = FileManager.default.enumerator(atPath: "\(root)/\(folder)") else {
        continue
      }
      let names = files.compactMap { $0 as? String }.filter {
        $0.hasSuffix(".yml") || $0.hasSuffix(".txt")
      }
      for name in names.sorted() {
        let text = try String(contentsOfFile: "\(root)/\(folder)/\(name)", encoding: .utf8)
        for line in text.split(whereSeparator: \.isNewline) {
          let words = line.split(whereSeparator: { $0.isWhitespace || "{}[]\"|#".contains($0) })
            .filter { !$0.hasSuffix(":") }
          guard words.count > 3 else { continue }
          let isArabic = line.unicodeScalars.contains { (0x621...0x64A).contains($0.value) }
          if isArabic { arabic.append(words) } else { english.append(words) }
        }
      }
    }
    self.english = english
    self.arabic = arabic
    state = seed
  }

  /// A number below a limit.
  mutating func below(_ limit: Int) -> Int {
    // SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    return Int(value % UInt64(max(limit, 1)))
  }

  /// A line of 8 to 70 words.
  mutating func line(isArabic: Bool) -> String {
    let texts = isArabic ? arabic : english
    let length = 8 + below(63)
    var words: [String] = []
    while words.count < length {
      let text = texts[below(texts.count)]
      let start = below(text.count)
      for word in text[start...].prefix(2 + below(9)) { words.append(String(word)) }
      if below(4) == 0 { words.append(rare(isArabic)) }
    }
    return words.joined(separator: " ")
  }

  /// A word out of 200,000, the first of them far more frequent than the last.
  private mutating func rare(_ isArabic: Bool) -> String {
    let spread = Double(below(1 << 30)) / Double(1 << 30)
    var rank = Int(pow(200_000, spread))
    let letters: [Character] =
      isArabic ? Array("بتجدرسعفقكلمنهوي") : Array("bcdfghklmnprstvw")
    let vowels: [Character] = isArabic ? ["ا", "و", "ي", "م"] : ["a", "e", "i", "o"]
    var word = ""
    repeat {
      word.append(letters[rank & 15])
      word.append(vowels[rank >> 4 & 3])
      rank >>= 6
    } while rank > 0
    return word + (isArabic ? "رب" : "tov")
  }

  /// Words of a question: some words in a row out of a text.
  mutating func row(_ count: Int, isArabic: Bool) -> [Substring] {
    let texts = isArabic ? arabic : english
    while true {
      let text = texts[below(texts.count)]
      guard text.count > count else { continue }
      let start = below(text.count - count)
      return Array(text[start..<start + count])
    }
  }
}

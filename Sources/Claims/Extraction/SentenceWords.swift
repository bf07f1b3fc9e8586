import Record
import Texts

/// The words of a sentence, folded as names are, and how far apart its places are: reckoned once, since rules
/// ask for them again and again.
struct SentenceWords {
  private struct Word {
    let start: Int
    let end: Int
    let folded: String
  }

  private let bytes: [UInt8]
  private let span: TextSpan
  private let words: [Word]
  /// The distance from the sentence's beginning to each of its bytes.
  private let distances: [Int32]

  /// The words of a sentence of a text.
  init(_ span: TextSpan, of bytes: [UInt8]) {
    self.bytes = bytes
    self.span = span
    var words: [Word] = []
    var distances: [Int32] = [0]
    distances.reserveCapacity(span.end - span.start + 1)
    var start: Int?
    var index = span.start
    func close(_ end: Int) {
      guard let first = start else { return }
      start = nil
      let folded = NameFolding.fold(String(decoding: bytes[first..<end], as: UTF8.self))
      if !folded.isEmpty { words.append(Word(start: first, end: end, folded: folded)) }
    }
    while index < span.end {
      let (scalar, width) = UTF8Reading.scalar(bytes, index, span.end)
      if Self.separates(scalar) { close(index) } else if start == nil { start = index }
      let weight = Self.weight(scalar)
      for byte in 0..<width {
        distances.append((distances.last ?? 0) + (byte == 0 ? weight : 0))
      }
      index += width
    }
    close(span.end)
    self.words = words
    self.distances = distances
  }

  /// How much a character parts what stands on its sides: the ends of clauses count for many.
  private static func weight(_ scalar: UInt32) -> Int32 {
    switch scalar {
    case 0x3B, 0x61B: 400
    case 0x2C, 0x60C: 60
    default: 1
    }
  }

  private static func separates(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x2E: return false
    case 0...0x7F: return true
    // Arabic letters, digits and marks; ، ؛ ؟ and the signs of per cent are none.
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66C, 0x6D4: return true
    case 0x610...0x6FF: return false
    default:
      guard let scalar = Unicode.Scalar(scalar) else { return true }
      // Apostrophes, accents and marks of direction vanish within a word.
      if ["\u{2019}", "\u{2018}"].contains(scalar) { return false }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: return false
      default: return !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      }
    }
  }

  /// The distance between two places, 0 where the first is not before the second.
  func distance(_ start: Int, _ end: Int) -> Int {
    let first = max(0, start - span.start)
    let last = min(end - span.start, distances.count - 1)
    guard first < last else { return 0 }
    return Int(distances[last] - distances[first])
  }

  /// The words from one place to another; of a word that is cut, the part between them.
  func words(_ start: Int, _ end: Int) -> ArraySlice<String> {
    guard start < end else { return [] }
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].end <= start { low = middle + 1 } else { high = middle }
    }
    var found: [String] = []
    for word in words[low...] {
      guard word.start < end else { break }
      if word.start >= start, word.end <= end {
        found.append(word.folded)
      } else {
        let part = bytes[max(start, word.start)..<min(end, word.end)]
        let folded = NameFolding.fold(String(decoding: part, as: UTF8.self))
        if !folded.isEmpty { found.append(folded) }
      }
    }
    return found[...]
  }

  /// So many words that end at a place, the nearest last.
  func before(_ place: Int, _ count: Int) -> [String] {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].start < place { low = middle + 1 } else { high = middle }
    }
    let first = words[max(0, low - count)..<low].first?.start ?? place
    return Array(words(first, place).suffix(count))
  }

  /// So many words that begin at a place, the nearest first.
  func after(_ place: Int, _ count: Int) -> [String] {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].end <= place { low = middle + 1 } else { high = middle }
    }
    let last = words[low..<min(words.count, low + count)].last?.end ?? place
    return Array(words(place, last).prefix(count))
  }
}

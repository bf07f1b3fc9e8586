/// The stretch of a line that shows best what was found, in the line's own spelling.
enum Snippet {
  /// How long a stretch is, in bytes; Arabic letters take two.
  private static let latin = 260
  private static let arabic = 440

  /// The pieces of a line; the whole line where it is short.
  static func pieces(_ text: String, _ looked: FoundWords) -> [LineHit.Piece] {
    var text = text
    return text.withUTF8 { bytes in
      let (found, words) = looked.places(bytes)
      let length = isArabic(bytes) ? arabic : latin
      guard bytes.count > length + length / 4 else {
        return cut(bytes, 0, bytes.count, found)
      }
      let (start, end) = window(bytes.count, found, words, length)
      var pieces = cut(bytes, start, end, found)
      if start > 0 { pieces.insert(.init(text: "… ", isFound: false), at: 0) }
      if end < bytes.count { pieces.append(.init(text: " …", isFound: false)) }
      return pieces
    }
  }

  /// The window with the most different things found, then with the most things, the first of them.
  private static func window(
    _ count: Int, _ found: [FoundWords.Place], _ words: [Range<Int>], _ length: Int
  ) -> (Int, Int) {
    var best = (groups: 0, places: 0, start: 0, end: 0)
    var last = 0
    for (index, first) in found.enumerated() {
      last = max(last, index)
      while last + 1 < found.count, found[last + 1].end - first.start <= length * 3 / 4 {
        last += 1
      }
      let held = found[index...last]
      let groups = Set(held.map(\.group)).count
      if (groups, held.count) > (best.groups, best.places) {
        best = (groups, held.count, first.start, held.map(\.end).max() ?? first.end)
      }
    }
    // Room before and after, to whole words.
    let room = max(0, length - (best.end - best.start))
    var from = max(0, best.start - room / 3)
    var to = min(count, max(from + length, best.end))
    if to == count { from = min(from, max(0, count - length)) }
    if from > 0, let word = words.first(where: { $0.lowerBound >= from }) {
      from = min(word.lowerBound, best.start)
    }
    if to < count, let word = words.last(where: { $0.upperBound <= to }) {
      to = max(word.upperBound, best.end)
    }
    return (from, max(from, to))
  }

  private static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ found: [FoundWords.Place]
  ) -> [LineHit.Piece] {
    var pieces: [LineHit.Piece] = []
    func add(_ from: Int, _ to: Int, _ isFound: Bool) {
      guard to > from else { return }
      pieces.append(
        .init(text: String(decoding: bytes[from..<to], as: UTF8.self), isFound: isFound))
    }
    var place = start
    for stretch in merged(bytes, found) where stretch.start >= start && stretch.end <= end {
      add(place, stretch.start, false)
      add(stretch.start, stretch.end, true)
      place = stretch.end
    }
    add(place, end, false)
    return pieces
  }

  /// Stretches that overlap, or with no more than a space between them, as one.
  private static func merged(
    _ bytes: UnsafeBufferPointer<UInt8>, _ found: [FoundWords.Place]
  ) -> [FoundWords.Place] {
    var result: [FoundWords.Place] = []
    for stretch in found {
      if let last = result.last,
        stretch.start <= last.end || (stretch.start == last.end + 1 && bytes[last.end] == 32)
      {
        result[result.count - 1].end = max(last.end, stretch.end)
      } else {
        result.append(stretch)
      }
    }
    return result
  }

  private static func isArabic(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes.prefix(400)
    return start.count { $0 >= 0xD8 && $0 <= 0xDB } > start.count / 4
  }
}

import Mentions
import Record

/// Finds the day on which a text was written, where it says so itself: in a heading or a dateline.
///
/// A whole date in the first sentence is mostly that of something else ("Resolution 1325 (2000) was adopted
/// on 31 October 2000"). Only one that ends its line, or stands before the dash or bracket of a dateline,
/// is taken.
enum TextDay {
  /// How far into the text a date stands at most, and how far into its line, in bytes.
  private static let reach = (text: 500, line: 160)

  /// Words that tie a date to what stands before them.
  private static let ties: Set<String> = [
    "on", "in", "of", "at", "since", "until", "till", "from", "by", "to", "after", "before", "and",
    "dated", "في", "من", "منذ", "حتى", "بعد", "قبل", "المؤرخ", "المؤرخة", "إلى",
  ]

  /// What has dates of its own.
  private static let dated: Set<Meaning.Kind> = [
    .resolution, .document, .initiative, .quantity, .trend,
  ]

  /// What is told of a date, not a text's.
  private static let told: Set<Cue.Meaning> = [
    .death, .killed, .maliciousAct, .deployed, .contribute, .adopted, .established, .ended,
    .launched, .held, .expires, .renewed, .mandate,
  ]

  /// The day in the heading or dateline; nil where there is none, or several.
  static func day(_ text: ReadText) -> CalendarDate? {
    var days: Set<CalendarDate> = []
    for sentence in text.sentences.prefix(4) {
      for mention in sentence.mentions {
        guard case .date(.day(let day)) = mention.time?.form, mention.time?.isRelative == false,
          mention.span.start < reach.text, isOfText(mention, sentence, text.text.bytes)
        else { continue }
        days.insert(day)
      }
    }
    return days.count == 1 ? days.first : nil
  }

  private static func isOfText(
    _ mention: Mention, _ sentence: ReadText.Sentence, _ bytes: [UInt8]
  ) -> Bool {
    let start = mention.span.start
    let line = (bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1
    guard start - line <= reach.line, endsHead(bytes, mention.span.end) else { return false }
    let words = String(decoding: bytes[line..<start], as: UTF8.self).lowercased().split {
      !$0.isLetter
    }
    if let last = words.last, ties.contains(String(last)) { return false }
    let isDated = sentence.mentions.contains {
      $0.span.start < start && dated.contains($0.meaning.kind)
    }
    let isTold = sentence.cues.contains { $0.span.start < start && told.contains($0.meaning) }
    return !isDated && !isTold
  }

  /// True where a line ends behind a place, or a dateline does: "9 September 2024 –", "9 September 2024 (UN)".
  private static func endsHead(_ bytes: [UInt8], _ end: Int) -> Bool {
    var rest = bytes[end...].prefix(24)
    var isClosed = false
    // White space, closing brackets and marks of direction stand for nothing.
    while true {
      if let byte = rest.first, [0x20, 0x09, 0x0D, 0x29, 0x5D].contains(byte) {
        isClosed = isClosed || byte == 0x29
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xE2, 0x80, 0x8E]) || rest.starts(with: [0xE2, 0x80, 0x8F]) {
        rest = rest.dropFirst(3)
      } else {
        break
      }
    }
    guard let next = rest.first else { return true }
    if next == 0x0A { return true }
    // "(as at 31 January 2014) –" is within a sentence.
    guard !isClosed else { return false }
    return [0x28, 0x2D, 0x3A, 0x7C].contains(next)
      || rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94])
  }
}

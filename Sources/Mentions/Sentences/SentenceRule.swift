import Record
import Texts

/// Parts a text into sentences: at full stops, question and exclamation marks, and at the ends of
/// paragraphs; not within names, numbers and abbreviations.
enum SentenceRule {
  /// Words behind which a point ends no sentence.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "no", "nos", "art", "st", "gen", "lt", "col", "maj", "sr", "jr", "vs",
    "approx", "para",
    "paras", "e.g", "i.e", "etc", "sept", "oct", "nov", "dec", "jan", "feb", "aug",
  ]

  /// How many words a sentence has at most: one that goes on is read in parts, so that what rules bind
  /// together within a sentence takes a time that grows with the text alone.
  static let longest = 250

  /// A sentence by its words, and the paragraph it is in.
  struct Span {
    let words: Range<Int>
    let paragraph: Int
  }

  /// The sentences of the words of a draft.
  static func sentences(_ draft: Draft) -> [Span] {
    let words = draft.words
    var spans: [Span] = []
    var start = 0
    var paragraph = -1
    func close(_ end: Int) {
      if start < end { spans.append(Span(words: start..<end, paragraph: max(0, paragraph))) }
      start = end
    }
    for index in words.indices {
      if words[index].startsParagraph || words[index].startsLine && isLineEnd(words, index) {
        close(index)
        paragraph += 1
      }
      let isFull = index - start >= longest && !draft.isTaken[index]
      guard isFull || isEnd(words, index) && !draft.isTaken[index] else { continue }
      close(index + 1)
    }
    close(words.count)
    return spans
  }

  /// True where a line break before a word ends what stands before it: behind a full stop, or before an
  /// item.
  private static func isLineEnd(_ words: [Word], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    return [".", "؟", "!", "?", ":", ";", "؛", "…"].contains(before.folded)
      || ["-", "•", "–", "*", "#"].contains(words[index].folded)
      || words[index].kind == .number && (words[safe: index + 1]?.isMark(".") == true)
  }

  private static func isEnd(_ words: [Word], _ index: Int) -> Bool {
    guard words[index].kind == .mark else { return false }
    switch words[index].folded {
    case "؟", "!", "?", "…": return true
    case ".":
      guard index + 1 < words.count else { return true }
      let next = words[index + 1]
      guard next.isSpaced else { return false }
      if index > 0, abbreviations.contains(words[index - 1].folded) { return false }
      // An initial: "John F. Kennedy".
      if index > 0, words[index - 1].folded.count == 1, words[index - 1].isCapital { return false }
      return next.isArabic || next.isCapital || next.kind != .word
        || index > 0 && words[index - 1].isArabic
    default: return false
    }
  }
}

import Record
import Texts

/// Reads what a text names.
public struct MentionReader: Sendable {
  /// The largest text that is read, in bytes.
  public static let largest = 2 << 20

  private let names: NameRule
  private let resolutions: ResolutionRule

  /// A reader that knows some names.
  public init(_ names: KnownNames) {
    self.names = NameRule(names: NameTable(names.spellings))
    resolutions = ResolutionRule(years: names.resolutionYears)
  }

  /// Reads a text.
  ///
  /// The rules go one after the other, what one has taken the next leaves alone: symbols and numbers of
  /// resolutions, names, times, trends, quantities.
  ///
  /// - Parameters:
  ///   - text: at most `largest` bytes; what is beyond is not read.
  ///   - day: the day on which the text was written, for "this Monday" and "the previous year"; nil
  ///     where it is not known, so that such times are not read.
  public func read(_ text: PublishedText, day: CalendarDate?) -> ReadText {
    let words = WordCutter.words(text.bytes, upTo: Self.largest)
    var draft = Draft(bytes: text.bytes, words: words)
    resolutions.read(&draft)
    names.read(&draft)
    TimeRule(day: day).read(&draft)
    TrendRule().read(&draft)
    QuantityRule().read(&draft)
    return ReadText(text: text, sentences: sentences(draft))
  }

  private func sentences(_ draft: Draft) -> [ReadText.Sentence] {
    let found = draft.mentions.sorted { $0.first < $1.first }
    var next = 0
    return SentenceRule.sentences(draft).map { span in
      var mentions: [Mention] = []
      while next < found.count, found[next].first < span.words.upperBound {
        mentions.append(found[next].mention)
        next += 1
      }
      let words = draft.words[span.words]
      let arabic = words.count { $0.isArabic && $0.kind == .word }
      let all = words.count { $0.kind == .word }
      return ReadText.Sentence(
        span: TextSpan(
          start: words.first?.start ?? 0, end: words.last?.end ?? 0),
        paragraph: span.paragraph, language: 2 * arabic > all ? .ar : .en, mentions: mentions,
        cues: CueRule.cues(draft.words, span.words))
    }
  }
}

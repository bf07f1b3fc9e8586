import Mentions
import Record

/// Finds the day on which a text was written, where it says so itself.
enum TextDay {
  /// The day in the heading or dateline: a whole date among the first words of the text; nil where
  /// there is none, or several.
  static func day(_ text: ReadText) -> CalendarDate? {
    var days: Set<CalendarDate> = []
    for sentence in text.sentences.prefix(2) {
      for mention in sentence.mentions {
        // A date of a resolution or meeting is not that of the text: a dateline names nothing before it.
        guard case .date(.day(let day)) = mention.time?.form, mention.span.start < 160,
          sentence.mentions.filter({ $0.span.start < mention.span.start }).count <= 1
        else { continue }
        days.insert(day)
      }
    }
    return days.count == 1 ? days.first : nil
  }
}

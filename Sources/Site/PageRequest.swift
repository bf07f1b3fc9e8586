import Questions
import Record

/// What a reader asks for: a path with its values, parameters, a language, and the day.
public struct PageRequest: Sendable {
  /// The path, the same in every language.
  public let path: String
  /// The values of the path's open parts.
  public let values: [String: String]
  /// The parameters.
  public let parameters: Parameters
  /// The language to answer in.
  public let language: Language
  /// Today, or the day that `as-of` asks for.
  public let day: CalendarDate
  /// Today.
  public let today: CalendarDate
  /// A text that the reader sends along; most pages take none.
  public let submitted: SubmittedText?

  /// What a reader asks for.
  ///
  /// - Throws: `QuestionError.malformed` where `as-of` is no date.
  public init(
    path: String, values: [String: String] = [:], parameters: Parameters, language: Language,
    today: CalendarDate, submitted: SubmittedText? = nil
  ) throws(QuestionError) {
    self.path = path
    self.values = values
    self.parameters = parameters
    self.language = language
    self.today = today
    self.submitted = submitted
    day = try parameters.date("as-of")?.latest ?? today
  }

  /// The value of an open part of the path.
  public func value(_ name: String) -> String { values[name] ?? "" }
}

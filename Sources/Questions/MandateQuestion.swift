import Briefing
import Record

/// The question what the Council had decided on an operation by a day.
public struct MandateQuestion: Hashable, Sendable {
  /// The operation.
  public let mission: EntityID
  /// The day to speak for; nil for today.
  public let asOf: CalendarDate?

  /// The names that its parameters have, besides the operation.
  public static let parameterNames = ["as-of"]

  /// A question about an operation.
  public init(_ mission: EntityID, asOf: CalendarDate? = nil) {
    self.mission = mission
    self.asOf = asOf
  }

  /// Reads a question from its parameters.
  public init(
    _ spelling: String, _ parameters: Parameters, _ record: OpenRecord
  ) throws(QuestionError) {
    mission = try record.mission(spelling)
    asOf = try parameters.date("as-of")?.latest
  }

  /// The mandate.
  ///
  /// - Throws: `QuestionError.noMandate` where nothing had been decided by the day, as far as the
  ///   record knows.
  public func listing(
    in record: OpenRecord, today: CalendarDate, _ language: Language
  ) throws(QuestionError) -> MandateListing {
    let day = asOf ?? today
    let wording = record.wording(language)
    guard let history = record.mandates.history(of: mission),
      let listing = MandateListing(history, on: day, wording: DueWording(wording))
    else { throw .noMandate(mission: wording.mission(mission), day: wording.date(day)) }
    return listing
  }
}

import Briefing
import Record

/// The question what fell due lately and what falls due next.
public struct DueQuestion: Hashable, Sendable {
  /// Only these operations; none for all.
  public var missions: [EntityID] = []
  /// The day to speak for; nil for today.
  public var asOf: CalendarDate?
  /// How many days to look back and ahead.
  public var within = 90

  /// How many days it can look back and ahead.
  public static let span = 1...3660

  /// The names that its parameters have.
  public static let parameterNames = ["mission", "as-of", "within"]

  /// A question about every operation, three months back and ahead.
  public init() {}

  /// Reads a question from its parameters.
  public init(_ parameters: Parameters, _ record: OpenRecord) throws(QuestionError) {
    for spelling in parameters.list("mission") { missions.append(try record.mission(spelling)) }
    asOf = try parameters.date("as-of")?.latest
    within = try parameters.number("within", Self.span) ?? within
  }

  /// What the record knows: terms that ran out, what fell due, what falls due.
  public struct Answer: Sendable {
    /// The day it speaks for.
    public let asOf: CalendarDate
    /// How many days it looks back and ahead.
    public let within: Int
    /// Mandates whose term ran out with no later decision on record.
    public let lapsed: [MandateInForce]
    /// What fell due before the day, oldest first.
    public let fellDue: [DueEvent]
    /// What falls due from the day on, next first.
    public let fallsDue: [DueEvent]
  }

  /// What fell due and what falls due.
  public func answer(in record: OpenRecord, today: CalendarDate) -> Answer {
    let day = asOf ?? today
    var schedule = record.schedule.known(on: day)
    if !missions.isEmpty { schedule = schedule.only(missions) }
    func events(_ from: CalendarDate, _ through: CalendarDate) -> [DueEvent] {
      Period(from: from, through: through).map { schedule.events(in: $0) } ?? []
    }
    return Answer(
      asOf: day, within: within,
      lapsed: schedule.lapsed(on: day).filter { mandate in
        // An operation that closed needs no renewal.
        record.view.mission(mandate.mission)?.isActive(on: day) ?? true
      },
      fellDue: events(day.adding(days: -within), day.adding(days: -1)),
      fallsDue: events(day, day.adding(days: within)))
  }
}

extension DueQuestion.Answer {
  /// The answer as values of JSON.
  public func body(_ wording: DueWording) -> some Encodable & Sendable {
    Body(
      asOf: asOf, within: within,
      lapsed: LapsedListing(lapsed, asOf: asOf, wording: wording).entries,
      fellDue: DueListing(fellDue, asOf: asOf, wording: wording).entries,
      fallsDue: DueListing(fallsDue, asOf: asOf, wording: wording).entries)
  }

  private struct Body: Encodable, Sendable {
    let asOf: CalendarDate
    let within: Int
    let lapsed: [LapsedListing.Entry]
    let fellDue: [DueListing.Entry]
    let fallsDue: [DueListing.Entry]
  }
}

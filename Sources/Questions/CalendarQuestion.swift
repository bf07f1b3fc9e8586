import Record

/// The question what falls due in a span of time.
public struct CalendarQuestion: Hashable, Sendable {
  /// The span.
  public var period: Period
  /// Only these operations; none for all.
  public var missions: [EntityID] = []
  /// Only what had been decided by this day; nil for today.
  public var asOf: CalendarDate?

  /// The names that its parameters have.
  public static let parameterNames = ["from", "to", "mission", "as-of"]

  /// A question about every operation in a span.
  public init(period: Period) { self.period = period }

  /// Reads a question from its parameters; without a span, the year of today.
  public init(
    _ parameters: Parameters, _ record: OpenRecord, today: CalendarDate
  ) throws(QuestionError) {
    let from = try parameters.date("from") ?? .year(today.year)
    let to = try parameters.date("to") ?? .year(max(from.earliest.year, today.year))
    guard let period = Period(from: from, through: to) else { throw .emptyPeriod }
    self.period = period
    for spelling in parameters.list("mission") { missions.append(try record.mission(spelling)) }
    asOf = try parameters.date("as-of")?.latest
  }

  /// What falls due, in the order of days.
  public func events(in record: OpenRecord, today: CalendarDate) -> [DueEvent] {
    var schedule = record.schedule.known(on: asOf ?? today)
    if !missions.isEmpty { schedule = schedule.only(missions) }
    return schedule.events(in: period)
  }
}

import Briefing
import Export
import Record

/// The question what falls due in a span of time.
public struct CalendarQuestion: Hashable, Sendable {
  /// The span.
  public var period: Period
  /// Only these operations; none for all.
  public var missions: [EntityID] = []
  /// Only these kinds; none for all.
  public var kinds: [DueEvent.Kind] = []
  /// Only what had been decided by this day; nil for today.
  public var asOf: CalendarDate?

  /// The names that its parameters have.
  public static let parameterNames = ["from", "to", "mission", "kind", "as-of"]

  /// A question about every operation in a span.
  public init(period: Period) { self.period = period }

  /// Reads a question from its parameters; without a span, the year of today.
  public init(
    _ parameters: Parameters, _ record: OpenRecord, today: CalendarDate
  ) throws(QuestionError) {
    let end = try parameters.date("to")
    let from =
      try parameters.date("from") ?? .year(min(end?.latest.year ?? today.year, today.year))
    let to = end ?? .year(max(from.earliest.year, today.year))
    guard let period = Period(from: from, through: to) else { throw .emptyPeriod }
    self.period = period
    for spelling in parameters.list("mission") { missions.append(try record.mission(spelling)) }
    for name in parameters.list("kind") {
      guard let kind = DueEvent.Kind(rawValue: name) else {
        throw .malformed(parameter: "kind", value: name)
      }
      kinds.append(kind)
    }
    asOf = try parameters.date("as-of")?.latest
  }

  /// What falls due, in the order of days.
  public func events(in record: OpenRecord, today: CalendarDate) -> [DueEvent] {
    var schedule = record.schedule.known(on: asOf ?? today)
    if !missions.isEmpty { schedule = schedule.only(missions) }
    let events = schedule.events(in: period)
    return kinds.isEmpty ? events : events.filter { kinds.contains($0.kind) }
  }

  /// The parameters that ask it again, but for the day.
  public var parameters: Parameters {
    var result = Parameters()
    result.add("from", period.from.description)
    result.add("to", period.through.description)
    for mission in missions { result.add("mission", mission.key) }
    result.add("kind", kinds.map(\.rawValue).joined(separator: ","))
    return result
  }

  /// What falls due as a file for programs that keep appointments.
  ///
  /// - Parameter program: the version of the program.
  public func file(
    in record: OpenRecord, today: CalendarDate, _ language: Language, program: String
  ) -> CalendarFile {
    let wording = DueWording(record.wording(language))
    let day = asOf ?? today
    let entries = DueEntries(wording: wording, asOf: day)
    return CalendarFile(
      name: wording.wording.text("due.calendar-name"), language: language, stamp: day,
      program: program, entries: events(in: record, today: today).map(entries.entry))
  }
}

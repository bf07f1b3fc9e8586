/// What falls due: the decisions on operations and the duties of other resolutions laid out on the
/// calendar.
public struct Schedule: Sendable {
  /// The operations with the decisions on them.
  public let histories: [MandateHistory]
  /// Duties laid down by resolutions that are not about one operation.
  public let duties: [Duty]
  /// The Council's meetings under those duties, earliest first.
  public let meetings: [Meeting]

  /// A schedule of decisions, duties and meetings.
  public init(histories: [MandateHistory], duties: [Duty] = [], meetings: [Meeting] = []) {
    self.histories = histories
    self.duties = duties
    self.meetings = meetings
  }

  /// The schedule as it was known at the end of a day: what was decided or held later is left out.
  public func known(on day: CalendarDate) -> Schedule {
    Schedule(
      histories: histories.map { $0.known(on: day) },
      duties: duties.filter { $0.adopted <= day }, meetings: meetings.filter { $0.date <= day })
  }

  /// The schedule of some operations alone; duties of other resolutions are left out.
  public func only(_ missions: [EntityID]) -> Schedule {
    Schedule(histories: histories.filter { missions.contains($0.mission) })
  }

  /// What falls due in a span, in the order of the days.
  public func events(in period: Period) -> [DueEvent] {
    let ofOperations = histories.flatMap {
      TermSchedule.events($0, in: period) + ReportSchedule.events($0, in: period)
    }
    let others = duties.flatMap { DutySchedule.events($0, meetings: meetings, in: period) }
    return (ofOperations + others).sorted(by: DueEvent.isOrdered)
  }

  /// Operations whose term had run out on a day with no later decision on record, the longest ago first.
  public func lapsed(on day: CalendarDate) -> [MandateInForce] {
    histories.compactMap { $0.mandate(on: day) }.filter(\.hasRunOut)
      .sorted { ($0.until ?? day, $0.mission.rawValue) < ($1.until ?? day, $1.mission.rawValue) }
  }
}

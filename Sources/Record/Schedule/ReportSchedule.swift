/// The reports that decisions on one operation ask for.
///
/// Single days fall due as stated. A repetition runs from its first day, or else from one interval after
/// the adoption, to the last day of the term that its decision set or found; it ends before the adoption
/// of the next decision that sets a repetition for the same addressee anew. A repetition without a term
/// goes on.
public enum ReportSchedule {
  /// The days that fall in a span.
  static func events(_ history: MandateHistory, in period: Period) -> [DueEvent] {
    history.decisions.indices.flatMap { index in
      let decision = history.decisions[index]
      return (decision.reports ?? []).enumerated().flatMap { number, report in
        occurrences(of: report, decision: index, history, in: period).map { day in
          DueEvent(
            id: "\(history.mission.key)/report-\(number + 1)/\(decision.resolution.joinedSymbol)/"
              + day.day.description,
            day: day.day, kind: .report, mission: history.mission,
            resolution: decision.resolution, adopted: decision.adopted,
            paragraph: report.paragraph, addressee: .key(report.addressee), what: report.what,
            form: report.form, basis: day.basis, outcome: nil, sources: decision.sources,
            review: .reviewed)
        }
      }
    }
  }

  /// The days on which a report that a decision of the history asks for falls due in a span, in order.
  public static func days(
    of report: ReportingDuty, _ decision: MandateDecision, _ history: MandateHistory,
    in period: Period
  ) -> [CalendarDate] {
    guard let index = history.decisions.firstIndex(of: decision) else { return [] }
    return occurrences(of: report, decision: index, history, in: period).map(\.day).sorted()
  }

  private static func occurrences(
    of report: ReportingDuty, decision index: Int, _ history: MandateHistory, in period: Period
  ) -> [(day: CalendarDate, basis: DueEvent.Basis)] {
    let end = lastDay(of: report, decision: index, history)
    let stated = (report.due ?? []).map { (day: $0, basis: DueEvent.Basis.stated) }
    let repeated = repetition(
      report, history.decisions[index], upTo: min(end, period.through))
    return (stated + repeated).filter { period.contains($0.day) }
  }

  /// The days of a repetition up to a day; those that are stated singly are not repeated.
  private static func repetition(
    _ report: ReportingDuty, _ decision: MandateDecision, upTo end: CalendarDate
  ) -> [(day: CalendarDate, basis: DueEvent.Basis)] {
    guard let every = report.every else { return [] }
    var days: [(day: CalendarDate, basis: DueEvent.Basis)] = []
    let start = report.first ?? decision.adopted
    var count = report.first == nil ? 1 : 0
    while true {
      let day = every.after(start, times: count)
      guard day <= end else { return days }
      if !(report.due ?? []).contains(day) {
        days.append((day, count == 0 ? .stated : .counted))
      }
      count += 1
    }
  }

  /// The last day on which a repetition may fall.
  private static func lastDay(
    of report: ReportingDuty, decision index: Int, _ history: MandateHistory
  ) -> CalendarDate {
    let decision = history.decisions[index]
    var end = Period.always.through
    let term =
      TermSchedule.setsTerm(decision)
      ? decision : history.decisions[..<index].last(where: TermSchedule.setsTerm)
    if let until = term.flatMap(TermSchedule.lastDay) { end = min(end, until) }
    for later in history.decisions[(index + 1)...] {
      if later.action == .ends, let last = TermSchedule.lastDay(later) { end = min(end, last) }
      let isSetAnew = (later.reports ?? []).contains {
        $0.addressee == report.addressee && $0.every != nil
      }
      if isSetAnew { end = min(end, later.adopted.adding(days: -1)) }
    }
    return end
  }
}

/// The authorised strength of a component for as long as it stays the same.
public struct AuthorisedStep: Hashable, Sendable {
  /// Persons, increases and decreases decided since the ceiling counted in.
  public let count: Int
  /// The first day on which it is in force.
  public let from: CalendarDate
  /// The last; after it another holds, or none.
  public let through: CalendarDate
  /// The decisions it comes from: the ceiling, then increases and decreases.
  public let decisions: [MandateDecision]
}

/// How the strength that the Council authorised changed over time, component by component.
public struct AuthorisedSteps: Sendable {
  /// The components counted in persons for which a ceiling was ever in force, whole before part, each
  /// with its steps, oldest first. While the mandate had run out or ended there is none.
  public let components: [(component: StrengthComponent, steps: [AuthorisedStep])]

  /// The steps of a history up to a day, which may lie ahead: what is decided already counts.
  public init(_ history: MandateHistory, through end: CalendarDate) {
    var days: Set<CalendarDate> = []
    for decision in history.decisions {
      days.insert(decision.adopted)
      if let last = TermSchedule.lastDay(decision) { days.insert(last.adding(days: 1)) }
      for ceiling in decision.ceilings ?? [] { if let from = ceiling.from { days.insert(from) } }
    }
    let ordered = days.filter { $0 <= end }.sorted()
    var steps: [StrengthComponent: [AuthorisedStep]] = [:]
    for (index, day) in ordered.enumerated() {
      guard let mandate = history.mandate(on: day), !mandate.hasRunOut, !mandate.hasEnded else {
        continue
      }
      let through = index + 1 < ordered.count ? ordered[index + 1].adding(days: -1) : end
      for component in StrengthComponent.allCases where component.countsPersons {
        let entries = mandate.authorised(component)
        guard !entries.isEmpty else { continue }
        let count = entries.reduce(0) { sum, entry in
          sum + (entry.ceiling.relation == .decrease ? -entry.ceiling.count : entry.ceiling.count)
        }
        let decisions = entries.map(\.decision)
        var known = steps[component, default: []]
        if let last = known.last, last.count == count, last.decisions == decisions,
          last.through.adding(days: 1) == day
        {
          known[known.count - 1] = AuthorisedStep(
            count: count, from: last.from, through: through, decisions: decisions)
        } else {
          known.append(
            AuthorisedStep(count: count, from: day, through: through, decisions: decisions))
        }
        steps[component] = known
      }
    }
    components = StrengthComponent.allCases.compactMap { component in
      steps[component].map { (component, $0) }
    }
  }
}

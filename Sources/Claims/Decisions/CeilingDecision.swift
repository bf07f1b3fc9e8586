import Mentions
import Record

/// Decides what the Council is said to allow a mission, by the decisions in force.
struct CeilingDecision {
  let facts: KnownFacts
  /// The day of the text.
  let day: CalendarDate

  /// Each trial of a stated ceiling: one for each mission that may be meant and each component that the
  /// words allow.
  func trials(_ subject: Subject, _ stated: StatedQuantity) -> [Trial] {
    let isMeant = !subject.missions.isEmpty
    let missions = isMeant ? subject.missions : subject.topicMissions
    let on = min(subject.time?.period?.through ?? day, day)
    var trials: [Trial] = []
    for mission in missions {
      let remarks: [Remark] = isMeant ? [] : [.missionsOfParagraph([mission])]
      let history = facts.record.mandates.history(of: mission)
      guard let mandate = history?.mandate(on: moment(subject, history) ?? on) else {
        trials.append(unknown(mission, remarks))
        continue
      }
      var own: [Trial] = []
      for component in components(subject) {
        guard let trial = trial(mandate, component, stated, remarks) else { continue }
        own.append(trial)
      }
      own += parts(mandate, stated, remarks)
      trials += own.isEmpty ? [unknown(mission, remarks)] : own
    }
    return trials
  }

  /// The day on which the ceilings that are meant were decided: by the resolution that the sentence names, or
  /// for "the first ceilings", by the first that set any; nil for those in force.
  private func moment(_ subject: Subject, _ history: MandateHistory?) -> CalendarDate? {
    if subject.isInitial {
      return history?.decisions.first { $0.ceilings?.isEmpty == false }?.adopted
    }
    guard case .resolution(let named) = subject.of else { return nil }
    return history?.decisions.first {
      KnownFacts.number($0.resolution) == Int(named.number) && $0.ceilings?.isEmpty == false
    }?.adopted
  }

  private func unknown(_ mission: EntityID, _ remarks: [Remark]) -> Trial {
    Trial(
      recorded: nil, verdict: .undecided, evidence: [],
      remarks: remarks + [.unknown(.entity(mission))])
  }

  /// Figures beside the ceilings, "including 4,000 for a regional force", where one is the number stated.
  private func parts(
    _ mandate: MandateInForce, _ stated: StatedQuantity, _ remarks: [Remark]
  ) -> [Trial] {
    mandate.ceilings.filter {
      Double($0.ceiling.count) == stated.value && $0.ceiling.relation != .ceiling
    }
    .prefix(1).map { part in
      Trial(
        definition: Definition([.ceiling(part.ceiling.component), .missions([mandate.mission])]),
        recorded: .number(stated.value, isShare: false), verdict: .holds, difference: 0,
        evidence: facts.evidence(mandate.mission, part.decision), remarks: remarks)
    }
  }

  private func trial(
    _ mandate: MandateInForce, _ component: StrengthComponent, _ stated: StatedQuantity,
    _ remarks: [Remark]
  ) -> Trial? {
    let authorised = mandate.authorised(component)
    guard !authorised.isEmpty else { return nil }
    let value = authorised.reduce(0) { sum, step in
      sum + (step.ceiling.relation == .decrease ? -step.ceiling.count : step.ceiling.count)
    }
    // "Up to" says what a ceiling is; the number itself is to be right.
    let number = StatedQuantity(
      value: stated.value, upper: stated.upper,
      comparison: stated.comparison == .atMost ? .exactly : stated.comparison)
    let outcome = Comparing.compare(number, with: Double(value))
    return Trial(
      definition: Definition([.ceiling(component), .missions([mandate.mission])]),
      recorded: .number(Double(value), isShare: false), verdict: outcome.verdict,
      difference: stated.value - Double(value),
      evidence: authorised.flatMap { facts.evidence(mandate.mission, $0.decision) },
      remarks: remarks + outcome.remarks)
  }

  /// The components that the Council bounds, for the persons that a text names.
  private func components(_ subject: Subject) -> [StrengthComponent] {
    switch subject.personnel {
    case .troops?: [.military, .troops]
    case .police?: [.police]
    case .expertsOnMission?: [.observers]
    default:
      subject.population == .uniformed
        ? [.uniformed] : [.military, .troops, .uniformed, .total, .police]
    }
  }
}

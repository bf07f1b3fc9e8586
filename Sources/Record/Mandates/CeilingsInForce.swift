/// Which figures of authorised strength are in force: each decision's figures replace those they speak
/// of.
///
/// A ceiling replaces older figures of the same component and of its parts. "Troops" replaces an older
/// "military personnel", since decisions use both words of the military component. A part that is larger
/// than the older ceiling of its whole shows that the whole has been replaced too. A decision that is
/// known to change the strength by figures that are not known ends what was in force before it: a wrong
/// ceiling is worse than none.
enum CeilingsInForce {
  /// The figures of some decisions in force on a day, in the order in which they took effect.
  static func ceilings(
    of decisions: [MandateDecision], on day: CalendarDate
  ) -> [MandateInForce.Ceiling] {
    var inForce: [MandateInForce.Ceiling] = []
    for step in steps(decisions) where step.day <= day {
      if step.endsOlder { inForce = [] }
      let replacing = step.ceilings.map(\.ceiling).filter { $0.relation == .ceiling }
      inForce.removeAll { old in replacing.contains { replaces($0, old.ceiling) } }
      inForce += step.ceilings
    }
    return inForce
  }

  /// The figures that take effect together.
  private struct Step {
    let day: CalendarDate
    var endsOlder = false
    var ceilings: [MandateInForce.Ceiling]
  }

  /// The steps in the order in which they take effect. A later step of a decision falls away for a
  /// component that another decision names before its day.
  private static func steps(_ decisions: [MandateDecision]) -> [Step] {
    var steps: [Step] = []
    for (index, decision) in decisions.enumerated() {
      var own: [Step] = []
      if decision.strengthUnknown == true {
        own.append(Step(day: decision.adopted, endsOlder: true, ceilings: []))
      }
      for ceiling in decision.ceilings ?? [] {
        let day = ceiling.from ?? decision.adopted
        let isOvertaken = decisions[(index + 1)...].contains { later in
          later.adopted <= day
            && (later.ceilings ?? []).contains {
              $0.component == ceiling.component && $0.relation == .ceiling
            }
        }
        if day > decision.adopted, isOvertaken { continue }
        let entry = MandateInForce.Ceiling(ceiling: ceiling, decision: decision)
        if let known = own.firstIndex(where: { $0.day == day }) {
          own[known].ceilings.append(entry)
        } else {
          own.append(Step(day: day, ceilings: [entry]))
        }
      }
      steps += own
    }
    // Decisions of one day keep their order.
    return steps.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  private static func replaces(_ new: AuthorisedCeiling, _ old: AuthorisedCeiling) -> Bool {
    if old.component == new.component || old.component.isPart(of: new.component) { return true }
    if new.component == .troops, old.component == .military { return true }
    return new.component.isPart(of: old.component) && new.component.countsPersons
      && new.count > old.count
  }
}

/// What the Council had decided on an operation as it stood at the end of a day.
///
/// A decision counts from the day of its adoption, a later step of its ceilings from the day it names.
/// "Until" includes the day named. A decision that renews a mandate leaves the ceilings as they were
/// unless it names others; which figures give way to others is the matter of `CeilingsInForce`.
public struct MandateInForce: Hashable, Sendable {
  /// A ceiling and the decision it comes from.
  public struct Ceiling: Hashable, Sendable {
    /// The figure.
    public let ceiling: AuthorisedCeiling
    /// The decision that set it.
    public let decision: MandateDecision

    /// A figure of a decision.
    public init(ceiling: AuthorisedCeiling, decision: MandateDecision) {
      self.ceiling = ceiling
      self.decision = decision
    }

    /// The day from which it is in force.
    public var inForceFrom: CalendarDate { ceiling.from ?? decision.adopted }
  }

  /// The operation.
  public let mission: EntityID
  /// The decision that set the term in force.
  public let term: MandateDecision
  /// The last decision on the operation, of whatever kind.
  public let latest: MandateDecision
  /// The figures in force, in the order in which they were set.
  public let ceilings: [Ceiling]
  /// True when the term had run out by that day with no decision known that renewed it or ended the
  /// operation.
  public let hasRunOut: Bool
  /// True when a decision had ended the mandate by that day.
  public let hasEnded: Bool

  /// The mandate of a history on a day; nil before its first decision.
  init?(history: MandateHistory, on day: CalendarDate) {
    let known = history.decisions.filter { $0.adopted <= day }
    guard let latest = known.last, let term = known.last(where: TermSchedule.setsTerm)
    else { return nil }
    mission = history.mission
    self.term = term
    self.latest = latest
    ceilings = CeilingsInForce.ceilings(of: known, on: day)
    let isEnd = term.action == .ends
    hasRunOut = !isEnd && term.until.map { $0 < day } ?? false
    hasEnded = isEnd && term.until ?? term.adopted < day
  }

  /// The last day of the mandate; nil for a mandate without a term.
  public var until: CalendarDate? { TermSchedule.lastDay(term) }

  /// The ceiling of a component, where one is in force.
  public func ceiling(of component: StrengthComponent) -> Ceiling? {
    ceilings.last { $0.ceiling.component == component && $0.ceiling.relation == .ceiling }
  }

  /// What a component may have: its ceiling, then the increases and decreases decided since; empty
  /// where no ceiling is known.
  public func authorised(_ component: StrengthComponent) -> [Ceiling] {
    guard
      let last = ceilings.lastIndex(where: {
        $0.ceiling.component == component && $0.ceiling.relation == .ceiling
      })
    else { return [] }
    return [ceilings[last]]
      + ceilings[(last + 1)...].filter {
        $0.ceiling.component == component
          && ($0.ceiling.relation == .increase || $0.ceiling.relation == .decrease)
      }
  }
}

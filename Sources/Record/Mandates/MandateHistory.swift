/// The decisions of the Council on one operation, in the order of their adoption.
public struct MandateHistory: Hashable, Sendable, Codable {
  /// `mission:unmiss`.
  public let mission: EntityID
  /// Oldest first.
  public let decisions: [MandateDecision]

  /// A history of decisions, oldest first.
  public init(mission: EntityID, decisions: [MandateDecision]) {
    self.mission = mission
    self.decisions = decisions
  }

  /// The history as it was known at the end of a day: decisions adopted later are left out.
  public func known(on day: CalendarDate) -> MandateHistory {
    MandateHistory(mission: mission, decisions: decisions.filter { $0.adopted <= day })
  }

  /// What was in force on a day: the term, and the ceilings with the decisions they come from.
  public func mandate(on day: CalendarDate) -> MandateInForce? {
    MandateInForce(history: self, on: day)
  }
}

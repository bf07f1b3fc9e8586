/// The decisions of the Council on one operation, in the order of their adoption.
public struct MandateHistory: Hashable, Sendable, Codable {
  /// `mission:unmiss`.
  public let mission: EntityID
  /// Oldest first.
  public let decisions: [MandateDecision]

  /// What was in force on a day: the term, and the ceilings with the decisions they come from.
  public func mandate(on day: CalendarDate) -> MandateInForce? {
    MandateInForce(history: self, on: day)
  }
}

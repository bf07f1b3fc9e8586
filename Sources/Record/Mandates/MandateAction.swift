/// What a decision of the Council does to an operation's mandate.
public enum MandateAction: String, Sendable, Hashable, Codable, CaseIterable {
  /// It creates the operation.
  case establishes
  /// It prolongs the mandate to a later day, or for a further period.
  case extends
  /// It changes ceilings or tasks within the same term.
  case modifies
  /// It brings the mandate to an end.
  case ends
}

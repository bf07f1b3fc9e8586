import Record

/// A figure of authorised strength as a text states it.
public struct CeilingFact: Sendable, Hashable {
  /// Whose strength.
  public let subject: MandateSubject
  /// The figure.
  public let ceiling: AuthorisedCeiling
}

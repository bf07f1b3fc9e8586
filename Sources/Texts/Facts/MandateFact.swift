import Record

/// A decision on a mandate as a text states it.
public struct MandateFact: Sendable, Hashable {
  /// Whose mandate.
  public let subject: MandateSubject
  /// What is done to it.
  public let action: MandateAction
  /// Its last day, where the text names it or it can be counted.
  public let until: CalendarDate?
  /// The period that the text names instead of a day.
  public let period: CalendarDuration?
  /// The day from which a new mandate runs, where named.
  public let from: CalendarDate?
}

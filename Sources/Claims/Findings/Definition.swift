import Indicators
import Record

/// Under which definition of the field a claim was set against the record.
///
/// Only what tells one trial from another is listed; everything else stands with the figure itself.
public struct Definition: Hashable, Sendable {
  /// One choice of a definition.
  public enum Part: Hashable, Sendable {
    /// Whose numbers.
    case population(Population)
    /// Which presences.
    case scope(Scope)
    /// The span of days.
    case period(Period)
    /// The moment of a stock.
    case moment(Moment)
    /// The cause of death; nil for all causes.
    case cause(IncidentType?)
    /// Which figure of an indicator: active missions, missions opened.
    case variant(indicator: String, String)
    /// The missions counted.
    case missions([EntityID])
    /// The contributors counted.
    case contributors([EntityID])
    /// What the Council allows, by component.
    case ceiling(StrengthComponent)
    /// Which of a thing's days: the adoption of a resolution, the beginning of an operation.
    case day(Day)
  }

  /// The days that a thing can have.
  public enum Day: String, Hashable, Sendable {
    /// The adoption of a resolution.
    case adoption
    /// The adoption of the resolution that established a mission.
    case founding
    /// The beginning of a mission's work.
    case start
    /// The end of a mission.
    case end
    /// The last day of a mandate.
    case mandateEnd = "mandate-end"
    /// The day that the facts name for an initiative or a meeting.
    case fact
  }

  /// The choices, those that the text leaves open first.
  public var parts: [Part]

  /// A definition.
  public init(_ parts: [Part] = []) { self.parts = parts }
}

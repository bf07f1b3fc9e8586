/// A value, or the reason why the record has none.
public enum FigureValue: Hashable, Sendable {
  /// The value, in the figure's unit; shares from 0 to 1.
  case number(Double)
  /// The record cannot supply the figure.
  case unavailable(Unavailability)
}

/// How values of a measure behave over time.
public enum MeasureKind: String, Sendable, Hashable, Codable {
  /// A state at a moment: adding it over time means nothing.
  case stock
  /// Events in a span of time: they add up.
  case flow
}

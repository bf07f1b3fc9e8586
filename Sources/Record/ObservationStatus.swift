/// Whether an observation may be used.
public enum ObservationStatus: Int, Sendable, Hashable, Codable {
  /// As published.
  case usable = 0
  /// A mean over a year of which the publisher had too few months: never printed as a headcount.
  case incompleteYear = 1
}

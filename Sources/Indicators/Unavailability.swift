import Record

/// Why the record cannot supply a figure.
public enum Unavailability: Hashable, Sendable {
  /// No source covers the span; the newest date that is covered, if any.
  case notCovered(newest: CalendarDate?)
  /// Deaths cannot be divided by strength that does not exist for the span.
  case noPersonTime(newest: CalendarDate?)
  /// Spending cannot be divided by strength that is not published for every month.
  case noStrength(newest: CalendarDate?)
  /// No ceiling on record was in force.
  case noCeiling
  /// Nothing to divide by.
  case noCases
  /// No source breaks the measure down in this way.
  case notBrokenDown
  /// No source publishes the population asked for.
  case populationNotPublished
  /// The publisher gives deaths of several missions together, not of this one.
  case publishedTogether

  /// The code under which the reason is worded.
  public var code: String {
    switch self {
    case .notCovered: "not-covered"
    case .noPersonTime: "no-person-time"
    case .noStrength: "no-strength"
    case .noCeiling: "no-ceiling"
    case .noCases: "no-cases"
    case .notBrokenDown: "not-broken-down"
    case .populationNotPublished: "population-not-published"
    case .publishedTogether: "published-together"
    }
  }

  /// The newest date that a source covers, where that is the point.
  public var newest: CalendarDate? {
    switch self {
    case .notCovered(let newest), .noPersonTime(let newest), .noStrength(let newest): newest
    default: nil
    }
  }
}

import Indicators
import Record

/// A figure that two records give differently.
public struct IndicatorDifference: Sendable {
  /// The figure as the earlier record gives it; nil where it gives none.
  public let before: Figure?
  /// The figure as the later record gives it; nil where it gives none.
  public let after: Figure?
  /// The dimensions by which it is kept apart.
  public let dimensions: [Dimension]

  /// The later figure, or the earlier where there is no later one.
  public var figure: Figure? { after ?? before }

  /// By how much it differs, in the figure's unit; nil where one of the two has no value.
  public var difference: Double? {
    guard let before = before?.number, let after = after?.number else { return nil }
    return after - before
  }
}

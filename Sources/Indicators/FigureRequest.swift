import Record

/// A question to an indicator.
public struct FigureRequest: Hashable, Sendable {
  /// The span of time.
  public var period: Period
  /// Only these missions; nil for all in scope.
  public var missions: [EntityID]?
  /// Only these contributors or nationalities; nil for all.
  public var contributors: [EntityID]?
  /// The dimensions to keep apart.
  public var by: [Dimension] = []
  /// Whose numbers; nil for the indicator's own.
  public var population: Population?
  /// Which presences; nil for the indicator's own.
  public var scope: Scope?
  /// For `change`: the indicator that is compared.
  public var of: String?
  /// Only what this source says, though another comes first; nil for all. See `Indicator.answers`.
  public var publisher: String?

  /// A question over a span of time.
  public init(period: Period) { self.period = period }
}

import Record

/// What a file says of a measure.
public struct MeasureCoverage: Sendable, Hashable {
  /// The file.
  public let snapshot: Int
  /// The measure.
  public let measure: Measure
  /// True where figures belong to missions.
  public let hasMission: Bool
  /// True where figures belong to contributors or States.
  public let hasState: Bool
  /// True where figures are by category of personnel, not for uniformed personnel as a whole.
  public let hasDetailedPersonnel: Bool
  /// True where figures are by sex.
  public let hasSex: Bool
  /// The days with usable figures, in order.
  public let dates: [CalendarDate]
}

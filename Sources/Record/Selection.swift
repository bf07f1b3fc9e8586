/// A question to the record: which observations.
///
/// A figure keeps the selections it was computed from. Asking again gives the same rows, and that
/// is its lineage: nothing is logged.
public struct Selection: Hashable, Sendable, Codable {
  /// What is counted.
  public var measure: Measure
  /// The snapshots to read, by number.
  public var snapshots: [Int]
  /// The days, both ends included.
  public var period: Period
  /// Only these missions; nil for all.
  public var missions: [EntityID]?
  /// Only these contributors or nationalities; nil for all, empty for those of nobody: deaths whose
  /// nationality is not determined.
  public var states: [EntityID]?
  /// With `states`: rows that name no State as well.
  public var orWithoutState = false
  /// Only these categories of personnel; nil for all.
  public var personnel: [PersonnelType]?
  /// Only this sex; nil for all.
  public var sexes: [Sex]?
  /// Only these types of incident; nil for all.
  public var incidents: [IncidentType]?
  /// Only these categories of the publisher; nil for all.
  public var categories: [String]?

  /// Everything of a measure in some snapshots over a period.
  public init(measure: Measure, snapshots: [Int], period: Period) {
    self.measure = measure
    self.snapshots = snapshots
    self.period = period
  }
}

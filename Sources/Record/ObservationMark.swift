/// A judgement on observations of a snapshot.
public struct ObservationMark: Hashable, Sendable {
  /// The snapshot.
  public let snapshot: Int
  /// The mission, or nil for all.
  public let mission: EntityID?
  /// The dates.
  public let period: Period
  /// The judgement.
  public let status: ObservationStatus

  /// A judgement on the observations of a mission within a period.
  public init(snapshot: Int, mission: EntityID?, period: Period, status: ObservationStatus) {
    self.snapshot = snapshot
    self.mission = mission
    self.period = period
    self.status = status
  }
}

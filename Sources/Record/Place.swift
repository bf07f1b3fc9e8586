/// A place of deployment within a mission, as researchers coded it.
public struct Place: Hashable, Sendable, Codable, Identifiable {
  /// `place:unmiss/bor`.
  public let id: EntityID
  /// The mission that was deployed there.
  public let mission: EntityID
  /// The name as published.
  public let name: String
  /// Degrees north.
  public let latitude: Double
  /// Degrees east.
  public let longitude: Double

  /// A place of deployment.
  public init(id: EntityID, mission: EntityID, name: String, latitude: Double, longitude: Double) {
    self.id = id
    self.mission = mission
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// The type of incident that led to a death, as the publisher classifies it.
public enum IncidentType: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case accident, illness
  case maliciousAct = "malicious-act"
  case selfInflicted = "self-inflicted"
  case toBeDetermined = "to-be-determined"
  case unknown

  /// Alphabetical by code.
  public static func < (left: IncidentType, right: IncidentType) -> Bool {
    left.rawValue < right.rawValue
  }
}

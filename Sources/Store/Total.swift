import Record

/// A sum of observations with the dimensions it was kept apart by.
public struct Total: Sendable, Hashable {
  /// The file, when kept apart.
  public var snapshot: Int?
  /// The mission, when kept apart.
  public var mission: EntityID?
  /// The State, when kept apart.
  public var state: EntityID?
  /// The place, when kept apart.
  public var place: EntityID?
  /// The category of personnel, when kept apart.
  public var personnel: PersonnelType?
  /// Sex, when kept apart.
  public var sex: Sex?
  /// The type of incident, when kept apart.
  public var incident: IncidentType?
  /// The publisher's category, when kept apart.
  public var category: String?
  /// The day, when kept apart.
  public var day: CalendarDate?
  /// The sum.
  public var value: Double
  /// How many observations were added.
  public var count: Int
}

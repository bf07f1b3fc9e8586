import Record

/// What a figure is kept apart by; nil where all are taken together.
public struct FigureKeys: Hashable, Sendable {
  /// The mission.
  public var mission: EntityID?
  /// The contributor or nationality.
  public var contributor: EntityID?
  /// True where the nationality is one that the publisher could not determine.
  public var isUndeterminedContributor = false
  /// The regional group.
  public var group: EntityID?
  /// The type of incident.
  public var incident: IncidentType?
  /// The category of personnel.
  public var personnel: PersonnelType?
  /// The publisher's category.
  public var category: String?
  /// Sex.
  public var sex: Sex?
  /// The month or year.
  public var date: PartialDate?
  /// The source, where sources themselves are reported on.
  public var source: String?

  /// Nothing kept apart.
  public init() {}
}

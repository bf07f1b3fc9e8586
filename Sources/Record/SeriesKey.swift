/// What distinguishes one series of observations from another within a snapshot.
public struct SeriesKey: Hashable, Sendable, Codable {
  /// What is counted.
  public var measure: Measure
  /// How precisely the observations are dated.
  public var precision: Precision
  /// The mission, where the figure belongs to one.
  public var mission: EntityID?
  /// The contributor, nationality or State, where the figure belongs to one.
  public var state: EntityID?
  /// The place of deployment.
  public var place: EntityID?
  /// The category of personnel.
  public var personnel: PersonnelType?
  /// Sex, where published.
  public var sex: Sex?
  /// The type of incident, for deaths.
  public var incident: IncidentType?
  /// What the publisher keeps apart beside these, in the publisher's words or a code of the record: a
  /// budget class, a mandated task, the status of a recommendation.
  public var category: String?

  /// A series by its dimensions; what is nil was not published.
  public init(
    measure: Measure, precision: Precision, mission: EntityID? = nil, state: EntityID? = nil,
    place: EntityID? = nil, personnel: PersonnelType? = nil, sex: Sex? = nil,
    incident: IncidentType? = nil, category: String? = nil
  ) {
    self.measure = measure
    self.precision = precision
    self.mission = mission
    self.state = state
    self.place = place
    self.personnel = personnel
    self.sex = sex
    self.incident = incident
    self.category = category
  }
}

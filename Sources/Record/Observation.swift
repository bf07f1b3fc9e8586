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

  /// A series by its dimensions; what is nil was not published.
  public init(
    measure: Measure, precision: Precision, mission: EntityID? = nil, state: EntityID? = nil,
    place: EntityID? = nil, personnel: PersonnelType? = nil, sex: Sex? = nil,
    incident: IncidentType? = nil
  ) {
    self.measure = measure
    self.precision = precision
    self.mission = mission
    self.state = state
    self.place = place
    self.personnel = personnel
    self.sex = sex
    self.incident = incident
  }
}

/// A published number with everything it refers to.
public struct Observation: Hashable, Sendable {
  /// Its series.
  public let series: SeriesKey
  /// The day it refers to: the month-end of a headcount, the day of a death, 1 January of a
  /// year's figure.
  public let date: CalendarDate
  /// The value in the measure's unit.
  public let value: Double
  /// The row it was published in.
  public let line: LineID
  /// Whether it may be used.
  public let status: ObservationStatus

  /// An observation with its row.
  public init(
    series: SeriesKey, date: CalendarDate, value: Double, line: LineID, status: ObservationStatus
  ) {
    self.series = series
    self.date = date
    self.value = value
    self.line = line
    self.status = status
  }
}

/// Whether an observation may be used.
public enum ObservationStatus: Int, Sendable, Hashable, Codable {
  /// As published.
  case usable = 0
  /// A mean over a year of which the publisher had too few months: never printed as a headcount.
  case incompleteYear = 1
}

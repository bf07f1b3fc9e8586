import Record

/// A computed number with everything needed to defend it.
public struct Figure: Hashable, Sendable {
  /// The indicator's identifier.
  public var indicator: String
  /// Which of the indicator's figures it is: `all-causes`, `malicious-acts`; empty for the only one.
  public var variant: String = ""
  /// What it is kept apart by.
  public var keys = FigureKeys()
  /// The value, or why there is none.
  public var value: FigureValue
  /// The unit of the value.
  public var unit: FigureUnit
  /// The 95 % interval, in the same unit.
  public var interval: Interval?
  /// What it was computed from.
  public var inputs: [FigureInput] = []
  /// Whose numbers it counts.
  public var population: Population
  /// Which presences it covers.
  public var scope: Scope
  /// The span of time it answers for.
  public var period: Period
  /// The moment a stock refers to.
  public var moment: Moment?
  /// The files that were read.
  public var snapshots: [Int] = []
  /// What the reader must know.
  public var notes: [FigureNote] = []

  /// The value as a number, where there is one.
  public var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }
}

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
  /// Sex.
  public var sex: Sex?
  /// The month or year.
  public var date: PartialDate?
  /// The source, where sources themselves are reported on.
  public var source: String?

  /// Nothing kept apart.
  public init() {}
}

/// A value, or the reason why the record has none.
public enum FigureValue: Hashable, Sendable {
  /// The value, in the figure's unit; shares from 0 to 1.
  case number(Double)
  /// The record cannot supply the figure.
  case unavailable(Unavailability)
}

/// Why the record cannot supply a figure.
public enum Unavailability: Hashable, Sendable {
  /// No source covers the span; the newest date that is covered, if any.
  case notCovered(newest: CalendarDate?)
  /// Deaths cannot be divided by strength that does not exist for the span.
  case noPersonTime(newest: CalendarDate?)
  /// Nothing to divide by.
  case noCases
  /// No source breaks the measure down in this way.
  case notBrokenDown
  /// No source publishes the population asked for.
  case populationNotPublished

  /// The code under which the reason is worded.
  public var code: String {
    switch self {
    case .notCovered: "not-covered"
    case .noPersonTime: "no-person-time"
    case .noCases: "no-cases"
    case .notBrokenDown: "not-broken-down"
    case .populationNotPublished: "population-not-published"
    }
  }

  /// The newest date that a source covers, where that is the point.
  public var newest: CalendarDate? {
    switch self {
    case .notCovered(let newest), .noPersonTime(let newest): newest
    default: nil
    }
  }
}

/// The moment to which a stock refers.
public enum Moment: Hashable, Sendable {
  /// The end of a month.
  case monthEnd(CalendarDate)
  /// The mean over a calendar year.
  case yearMean(Int)
  /// A calendar year, as researchers coded it.
  case year(Int)

  /// The last day of the moment.
  public var date: CalendarDate {
    switch self {
    case .monthEnd(let date): date
    case .yearMean(let year), .year(let year): PartialDate.year(year).latest
    }
  }
}

/// A quantity that a figure was computed from, with the rows it was read from.
public struct FigureInput: Hashable, Sendable {
  /// The symbol in the formula.
  public let symbol: String
  /// The value.
  public let value: Double
  /// The unit.
  public let unit: FigureUnit
  /// The questions whose rows it was computed from.
  public let selections: [Selection]
  /// Rows named one by one, where no question finds them.
  public let lines: [LineID]
  /// True where the value is the sum of the observations that the selections find.
  public let isSum: Bool

  /// A quantity with its lineage.
  public init(
    _ symbol: String, _ value: Double, _ unit: FigureUnit, _ selections: [Selection],
    lines: [LineID] = [], isSum: Bool = true
  ) {
    self.lines = lines
    self.symbol = symbol
    self.value = value
    self.unit = unit
    self.selections = selections
    self.isSum = isSum
  }
}

/// Something the reader of a figure must know; worded under `note.<code>`.
public enum FigureNote: Hashable, Sendable {
  /// The figure's own date lies before the span asked for.
  case stale(CalendarDate)
  /// Only some months of the span are covered.
  case partlyCovered(months: Int, of: Int)
  /// The interval assumes independent deaths; there were so many incidents.
  case clustered(deaths: Int, incidents: Int)
  /// The publisher lists the same identifier twice; the count may be too high by so many.
  case repeatedIdentifiers(Int)
  /// Deaths whose cause is still to be determined.
  case toBeDetermined(Int)
  /// A mean over a year as reshaped by others, not a count at a moment.
  case yearMean
  /// The Strategy's goal for 2028, in per cent.
  case goal2028(Int)
  /// Another publisher says otherwise: the source and its value.
  case disagreement(source: String, value: Double)
  /// The two spans have different exposure that is not known.
  case equalExposureAssumed
  /// The difference is no more than chance would bring: the probability.
  case withinChance(probability: Double)
  /// The difference is more than chance would bring: the probability.
  case beyondChance(probability: Double)
  /// Sizes are unknown at so many places.
  case unknownSizes(places: Int)
  /// Every person was counted, so the difference has no sampling error.
  case fullCount
  /// So many deaths fall in months for which no strength is published; they are left out.
  case withoutPersonTime(deaths: Int)
  /// Staff officers are counted among the troops.
  case staffOfficersAmongTroops

  /// The code under which the note is worded.
  public var code: String {
    switch self {
    case .stale: "stale"
    case .partlyCovered: "partly-covered"
    case .clustered: "clustered"
    case .repeatedIdentifiers: "repeated-identifiers"
    case .toBeDetermined: "to-be-determined"
    case .yearMean: "year-mean"
    case .goal2028: "goal-2028"
    case .disagreement: "disagreement"
    case .equalExposureAssumed: "equal-exposure-assumed"
    case .withinChance: "within-chance"
    case .beyondChance: "beyond-chance"
    case .unknownSizes: "unknown-sizes"
    case .fullCount: "full-count"
    case .withoutPersonTime: "without-person-time"
    case .staffOfficersAmongTroops: "staff-officers-among-troops"
    }
  }
}

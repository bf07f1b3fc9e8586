import Record
import Store

/// Deaths of uniformed personnel per 1,000 person-years of uniformed personnel.
///
/// Only deaths in months for which strength is published are counted, over the person-time of those
/// same months. Civilian deaths have no public denominator and are never in it. The interval assumes
/// independent deaths; since deaths cluster, the number of incidents (deaths of one mission on one
/// day and of one type) is given beside it.
public enum FatalityRate: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "fatality-rate", formula: "r = 1000 · d / PY,  PY = Σ S(t) / 12",
    unit: .perThousandPersonYears, kind: .rate,
    reference:
      "Henke (2016), IPI Providing for Peacekeeping No. 14; van der Lijn and Smit (2015), SIPRI; "
      + "interval: Garwood (1936), Biometrika 28",
    dimensions: [.mission, .year], population: .uniformed, scope: .peacekeeping)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.fatalities, .headcount]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    if let population = request.population, population != .uniformed {
      return [definition.unavailable(.populationNotPublished, request)]
    }
    let counts = try RateCounts(request, view)
    var figures: [Figure] = []
    for key in counts.keys(request) {
      for variant in Variant.allCases {
        figures.append(counts.figure(variant, key, request))
      }
    }
    return figures
  }

  /// The causes for which a rate is given.
  enum Variant: String, CaseIterable {
    case allCauses = "all-causes"
    case maliciousActs = "malicious-acts"
  }
}

/// Deaths and person-time brought together by mission family and month.
struct RateCounts {
  let time: PersonTime
  private let deaths: [Death]
  private let pattern: Selection?
  private let snapshots: [Int]
  private let newest: CalendarDate?
  private let view: RecordView

  /// Deaths of one mission on one day and of one type: an incident.
  private struct Death {
    let family: EntityID
    let month: Int
    let incident: IncidentType?
    let count: Int
  }

  /// What a rate is kept apart by.
  struct Key: Hashable {
    var family: EntityID?
    var year: Int?
  }

  init(_ request: FigureRequest, _ view: RecordView) throws(IndicatorError) {
    let scope = request.scope ?? FatalityRate.definition.scope
    let missions = view.missions(in: scope, asked: request.missions)
    // Deaths under an umbrella belong to its parts' person-time and the other way round.
    let families = Set(missions.map { view.family(of: $0) })
    let all =
      request.missions == nil
      ? missions : view.missions.map(\.id).filter { families.contains(view.family(of: $0)) }
    time = try PersonTime(period: request.period, missions: all, view)
    var used = Set(time.cells.map(\.snapshot))
    if let basis = DeathsBasis(request, FatalityRate.definition, view) {
      var selection = basis.selection
      selection.missions = all
      let totals = try view.totals(selection, by: [.mission, .incident, .day])
      deaths = totals.compactMap { total in
        guard let mission = total.mission, let day = total.day else { return nil }
        return Death(
          family: view.family(of: mission), month: PersonTime.month(day),
          incident: total.incident, count: Int(total.value))
      }
      pattern = selection
      used.insert(basis.snapshot.snapshot.number)
    } else {
      deaths = []
      pattern = nil
    }
    snapshots = used.sorted()
    newest = view.coverage[.headcount]?.filter(\.hasMission).compactMap(\.dates.last)
      .filter { $0 <= request.period.through }.max()
    self.view = view
  }

  /// The combinations asked for; one with nothing kept apart where none are.
  func keys(_ request: FigureRequest) -> [Key] {
    guard !request.by.isEmpty else { return [Key()] }
    let keys = Set(
      time.cells.map { cell in
        Key(
          family: request.by.contains(.mission) ? cell.family : nil,
          year: request.by.contains(.year) ? cell.month / 12 : nil)
      })
    return keys.isEmpty
      ? [Key()]
      : keys.sorted { ($0.year ?? 0, $0.family ?? "") < ($1.year ?? 0, $1.family ?? "") }
  }

  /// The counts behind a rate: deaths and incidents in covered months, those outside, person-years.
  func counts(
    _ variant: FatalityRate.Variant, _ key: Key
  ) -> (deaths: Int, incidents: Int, outside: Int, personYears: Double?) {
    let covered = Set(
      time.cells.filter { includes($0, key) }.map { CellKey(family: $0.family, month: $0.month) })
    var count = 0
    var incidents = 0
    var outside = 0
    for death in deaths
    where (variant == .allCauses || death.incident == .maliciousAct)
      && (key.family == nil || key.family == death.family)
      && (key.year == nil || key.year == death.month / 12)
    {
      if covered.contains(CellKey(family: death.family, month: death.month)) {
        count += death.count
        incidents += 1
      } else {
        outside += death.count
      }
    }
    return (count, incidents, outside, time.personYears { includes($0, key) })
  }

  /// The rate with its interval and lineage.
  func figure(
    _ variant: FatalityRate.Variant, _ key: Key, _ request: FigureRequest
  ) -> Figure {
    let counts = counts(variant, key)
    var figure = FatalityRate.definition.unavailable(.noPersonTime(newest: newest), request)
    figure.variant = variant.rawValue
    if let family = key.family { figure.keys.mission = family }
    if let year = key.year { figure.keys.date = .year(year) }
    guard let personYears = counts.personYears, personYears > 0 else { return figure }
    let scale = 1000 / personYears
    figure.value = .number(Double(counts.deaths) * scale)
    figure.interval = Interval.poisson(count: counts.deaths).scaled(by: scale)
    figure.snapshots = snapshots
    figure.inputs = [
      FigureInput("d", Double(counts.deaths), .deaths, deathSelections(variant, key)),
      FigureInput(
        "ΣS", personYears * 12, .persons, time.headcountSelections { includes($0, key) }),
      FigureInput("PY", personYears, .personYears, [], isSum: false),
      FigureInput("n", Double(counts.incidents), .incidents, [], isSum: false),
    ]
    let months = Set(time.cells.filter { includes($0, key) }.map(\.month)).count
    let asked = key.year == nil ? time.monthsAsked : 12
    if months < asked { figure.notes.append(.partlyCovered(months: months, of: asked)) }
    if counts.deaths > 0 {
      figure.notes.append(.clustered(deaths: counts.deaths, incidents: counts.incidents))
    }
    if counts.outside > 0 { figure.notes.append(.withoutPersonTime(deaths: counts.outside)) }
    return figure
  }

  private func deathSelections(
    _ variant: FatalityRate.Variant, _ key: Key
  ) -> [Selection] {
    guard var pattern else { return [] }
    if variant == .maliciousActs { pattern.incidents = [.maliciousAct] }
    return time.deathSelections({ includes($0, key) }, like: pattern)
  }

  private func includes(_ cell: PersonTime.Cell, _ key: Key) -> Bool {
    (key.family == nil || key.family == cell.family)
      && (key.year == nil || key.year == cell.month / 12)
  }

  private struct CellKey: Hashable {
    let family: EntityID
    let month: Int
  }
}

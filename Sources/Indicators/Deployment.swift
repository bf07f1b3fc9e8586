import Record
import Store

/// Where missions are deployed: places, troops, headquarters and units, as researchers coded them
/// from the deployment maps of the Secretary-General's reports.
///
/// The newest year in the span. The size of troops is the coders' mean over the maps of the year,
/// each place taken once; places without a known size are counted and noted.
public enum Deployment: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "deployment", formula: "k = |{places(m, y)}|,  T = Σ T̄(place, y)", unit: .places,
    kind: .stock,
    reference:
      "Cil, Fjelde, Hultman and Nilsson (2020), Journal of Peace Research 57(2); Geo-PKO 2.3",
    dimensions: [.mission, .year], population: .uniformed, scope: .peacekeeping)

  private static let units: [(variant: String, measure: Measure)] = [
    ("engineering", .engineeringAtPlace), ("medical", .medicalAtPlace),
    ("signals", .signalsAtPlace), ("aviation", .aviationAtPlace), ("riverine", .riverineAtPlace),
    ("maintenance", .maintenanceAtPlace), ("transport", .transportAtPlace),
  ]

  /// What its figures are computed from.
  public static let measures: Set<Measure> = Set(
    Measure.allCases.filter { $0.rawValue.hasSuffix("-at-place") })

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard let coverage = view.coverage[.headquartersAtPlace]?.first else {
      return [definition.unavailable(.notCovered(newest: nil), request)]
    }
    let scope = request.scope ?? definition.scope
    let missions = view.missions(in: scope, asked: request.missions)
    let source = coverage.snapshot.snapshot
    let files = view.snapshots.filter {
      $0.snapshot.source == source.source && $0.snapshot.version == source.version
    }.map(\.snapshot.number)
    var probe = Selection(
      measure: .headquartersAtPlace, snapshots: files, period: request.period)
    probe.missions = missions
    let years = try view.ask { [probe] record throws(StoreError) in try record.dates(probe) }
      .map(\.year)
    let chosen = request.by.contains(.year) ? years : years.suffix(1)
    if chosen.isEmpty {
      return [
        definition.unavailable(
          .notCovered(newest: coverage.dates.last { $0 < request.period.from }), request)
      ]
    }
    var figures: [Figure] = []
    for year in chosen {
      figures += try self.figures(
        year: year, missions: missions, files: files, request, view)
    }
    return figures
  }

  private static func figures(
    year: Int, missions: [EntityID], files: [Int], _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let sets: [(variant: String, measure: Measure, unit: FigureUnit)] =
      [
        ("places", .headquartersAtPlace, .places), ("troops", .troopsAtPlace, .persons),
        ("headquarters", .headquartersAtPlace, .headquarters),
        ("police", .policeAtPlace, .places), ("observers", .observersAtPlace, .places),
      ] + units.map { ($0.variant, $0.measure, .units) }
    var figures: [Figure] = []
    var placesWithSize: [EntityID?: Int] = [:]
    for set in sets {
      var selection = Selection(
        measure: set.measure, snapshots: files, period: Period(year: year))
      selection.missions = missions
      let totals = try view.totals(selection, by: [.mission, .place])
      let isByMission = request.by.contains(.mission)
      let grouped = Dictionary(grouping: totals) { isByMission ? $0.mission : nil }
      for (mission, totals) in grouped.sorted(by: {
        $0.key?.rawValue ?? "" < $1.key?.rawValue ?? ""
      }) {
        var figure = definition.unavailable(.noCases, request)
        figure.variant = set.variant
        figure.unit = set.unit
        if let mission { figure.keys.mission = mission }
        if request.by.contains(.year) { figure.keys.date = .year(year) }
        figure.moment = .year(year)
        figure.snapshots = files
        var narrowed = selection
        if let mission { narrowed.missions = [mission] }
        let value: Double
        switch set.variant {
        case "troops":
          value = totals.reduce(0) { $0 + $1.value }
          placesWithSize[mission] = totals.count
        case "places": value = Double(totals.count)
        default: value = Double(totals.count { $0.value > 0 })
        }
        figure.value = .number(value)
        figure.inputs = [
          FigureInput(
            "T", value, set.unit, [narrowed], isSum: set.variant == "troops")
        ]
        if year < request.period.through.year, !request.by.contains(.year) {
          figure.notes.append(.stale(PartialDate.year(year).latest))
        }
        figures.append(figure)
      }
    }
    // How many places have no size is known only once both have been counted.
    for index in figures.indices where figures[index].variant == "troops" {
      let mission = request.by.contains(.mission) ? figures[index].keys.mission : nil
      let all = figures.first {
        $0.variant == "places" && (mission == nil || $0.keys.mission == mission)
      }?.number
      let unknown = Int(all ?? 0) - (placesWithSize[mission] ?? 0)
      if unknown > 0 { figures[index].notes.append(.unknownSizes(places: unknown)) }
    }
    return figures
  }
}

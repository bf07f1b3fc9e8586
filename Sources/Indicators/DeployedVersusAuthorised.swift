import Record
import Store

/// Uniformed personnel deployed, divided by the strength that the Council authorised and that was in
/// force at the month's end; and the vacancy, what is missing of it.
///
/// By mission each answers with the newest month-end in the span for which categories are published;
/// taken together, missions answer for one month-end. A component without a ceiling on record is left
/// out, never counted as nothing.
public enum DeployedVersusAuthorised: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "deployed-versus-authorised", formula: "q = S / A;  v = 1 − S / A", unit: .share,
    kind: .share,
    reference:
      "Resolutions of the Security Council on the mandates of operations; monthly summary of contributions of uniformed personnel",
    dimensions: [.mission, .category, .month], population: .uniformed, scope: .peacekeeping)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.headcount, .authorisedStrength]

  /// Which of its figures a figure is.
  enum Variant: String, CaseIterable {
    /// Deployed, of those authorised.
    case share
    /// Missing, of those authorised.
    case vacancy
  }

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    if let population = request.population, population != .uniformed {
      return [definition.unavailable(.populationNotPublished, request)]
    }
    if request.contributors != nil { return [definition.unavailable(.notBrokenDown, request)] }
    let mandates = try view.mandates()
    let isApart = request.by.contains(.mission) || request.missions?.count == 1
    var groups: [FigureKeys: [CeilingComparison]] = [:]
    var without: [EntityID] = []
    let bases = try bases(request, mandates, isApart: isApart, view)
    for (mission, bases) in bases {
      var isFound = false
      for basis in bases {
        for comparison in try CeilingComparison.all(mandates, mission, basis, view)
        where request.by.contains(.category) || comparison.isOutermost {
          isFound = true
          groups[keys(of: comparison, request, isApart: isApart), default: []].append(comparison)
        }
      }
      if !isFound, !bases.isEmpty { without.append(mission) }
    }
    let figures = groups.sorted { order($0.key) < order($1.key) }.flatMap { keys, comparisons in
      Variant.allCases.map { figure($0, keys, comparisons, request, view) }
    }
    let unknown = request.by.contains(.mission) ? unavailable(without, request, view) : []
    if !figures.isEmpty || !unknown.isEmpty { return figures + unknown }
    return [
      definition.unavailable(
        bases.allSatisfy(\.bases.isEmpty) ? .notCovered(newest: nil) : .noCeiling, request)
    ]
  }

  /// Missions with published personnel and no ceiling on record: those asked for, or those active on
  /// the last day of the span.
  private static func unavailable(
    _ missions: [EntityID], _ request: FigureRequest, _ view: RecordView
  ) -> [Figure] {
    missions.filter { id in
      request.missions != nil || view.mission(id)?.isActive(on: request.period.through) ?? false
    }.map { id in
      var figure = definition.unavailable(.noCeiling, request)
      figure.variant = Variant.vacancy.rawValue
      figure.keys.mission = id
      return figure
    }
  }

  /// The month-ends to answer for: all of the span, each mission's newest, or the newest of all.
  private static func bases(
    _ request: FigureRequest, _ mandates: RecordedMandates, isApart: Bool, _ view: RecordView
  ) throws(IndicatorError) -> [(mission: EntityID, bases: [StrengthBasis])] {
    var result: [(mission: EntityID, bases: [StrengthBasis])] = []
    for mission in missions(request, mandates, view) {
      result.append((mission, try monthEnds(mission, request, view)))
    }
    if request.by.contains(.month) { return result }
    if isApart { return result.map { ($0.mission, Array($0.bases.suffix(1))) } }
    let newest = result.compactMap(\.bases.last?.moment.date).max()
    return result.map { entry in
      (entry.mission, entry.bases.filter { $0.moment.date == newest })
    }
  }

  /// The missions asked for, or those in scope.
  private static func missions(
    _ request: FigureRequest, _ mandates: RecordedMandates, _ view: RecordView
  ) -> [EntityID] {
    if let asked = request.missions { return asked }
    let scope = request.scope ?? definition.scope
    return view.missions.filter { mission in
      scope.kinds.contains(mission.kind)
        && (request.by.contains(.mission) || mandates.history(of: mission.id) != nil)
    }.map(\.id)
  }

  /// The month-ends of the span with published categories, oldest first.
  private static func monthEnds(
    _ mission: EntityID, _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [StrengthBasis] {
    var inner = FigureRequest(period: request.period)
    inner.missions = [mission]
    inner.by = [.personnel]
    return try StrengthBasis.monthEnds(
      inner, scope: .everything, needs: StrengthBasis.Needs(inner, scope: .everything), view)
  }

  private static func keys(
    of comparison: CeilingComparison, _ request: FigureRequest, isApart: Bool
  ) -> FigureKeys {
    var keys = FigureKeys()
    if isApart { keys.mission = comparison.mission }
    if request.by.contains(.category) { keys.category = comparison.component.rawValue }
    if request.by.contains(.month) {
      keys.date = .month(comparison.date.year, comparison.date.month)
    }
    return keys
  }

  private static func order(_ keys: FigureKeys) -> String {
    "\(keys.date?.description ?? "") \(keys.order)"
  }

  private static func figure(
    _ variant: Variant, _ keys: FigureKeys, _ comparisons: [CeilingComparison],
    _ request: FigureRequest, _ view: RecordView
  ) -> Figure {
    let deployed = comparisons.reduce(0) { $0 + $1.deployed.value }
    let authorised = comparisons.reduce(0) { $0 + $1.authorisedValue }
    var figure = definition.unavailable(.noCases, request)
    figure.variant = variant.rawValue
    figure.keys = keys
    if authorised > 0 {
      let share = deployed / authorised
      figure.value = .number(variant == .share ? share : 1 - share)
    }
    let hasDecrease = comparisons.contains { comparison in
      comparison.authorised.contains { $0.ceiling.relation == .decrease }
    }
    figure.inputs = [
      FigureInput("S", deployed, .persons, comparisons.map(\.deployed.selection)),
      FigureInput(
        "A", authorised, .persons, comparisons.flatMap(\.authorisedSelections),
        isSum: !hasDecrease),
    ]
    if let date = comparisons.map(\.date).max() { figure.moment = .monthEnd(date) }
    figure.snapshots = Set(figure.inputs.flatMap(\.selections).flatMap(\.snapshots)).sorted()
    if let date = figure.moment?.date, !request.by.contains(.month),
      date.adding(months: 3) < request.period.through
    {
      figure.notes.append(.stale(date))
    }
    let resolutions = Set(comparisons.flatMap(\.authorised).map(\.decision.resolution))
    figure.notes.append(.authorised(by: resolutions.sorted()))
    let later = comparisons.map(\.laterWithoutStrength).max() ?? 0
    if later > 0 { figure.notes.append(.laterDecisionsWithoutStrength(later)) }
    return figure
  }
}

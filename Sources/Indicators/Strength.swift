import Record
import Store

/// Uniformed personnel deployed.
///
/// A stock: for a span of time it answers with the newest moment in it, month by month, or with the
/// mean over a year; it is never added over time.
public enum Strength: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "strength", formula: "S = Σ S(c, m, t), t fixed", unit: .persons, kind: .stock,
    reference:
      "Department of Peace Operations, monthly summary of contributions of uniformed personnel",
    dimensions: [.mission, .contributor, .type, .personnel, .sex, .group, .month, .year],
    population: .uniformed, scope: .withPoliticalMissions)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.headcount, .yearlyHeadcount, .yearlyHeadcountBySex]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let scope = request.scope ?? definition.scope
    if let population = request.population, population != .uniformed {
      return [unavailable(.populationNotPublished, request, scope: scope)]
    }
    if request.by.contains(.month) { return try byMonth(request, scope: scope, view) }
    if request.by.contains(.year) { return try byYear(request, scope: scope, view) }
    let needs = StrengthBasis.Needs(request, scope: scope)
    guard let basis = try StrengthBasis.find(request, scope: scope, needs: needs, view) else {
      return [
        unavailable(
          try anySource(needs, view)
            ? .notCovered(newest: try newest(request, scope: scope, view)) : .notBrokenDown,
          request, scope: scope)
      ]
    }
    var figures = try figures(basis, request, scope: scope, view)
    if request.by.isEmpty, figures.count == 1,
      let other = try disagreement(with: figures[0], basis, request, scope: scope, view)
    {
      figures[0].notes.append(other)
    }
    return figures
  }

  /// What another publisher says of the same missions and the same month-end, where it differs.
  private static func disagreement(
    with figure: Figure, _ basis: StrengthBasis, _ request: FigureRequest, scope: Scope,
    _ view: RecordView
  ) throws(IndicatorError) -> FigureNote? {
    guard case .monthEnd(let date) = basis.moment else { return nil }
    let needs = StrengthBasis.Needs(request, scope: scope)
    for coverage in view.coverage[.headcount] ?? []
    where needs.areMet(by: coverage)
      && coverage.snapshot.snapshot.number != basis.snapshot.snapshot.number
    {
      var selection = StrengthBasis.selection(
        .headcount, coverage, request, scope: scope, needs: needs, view)
      selection.period = Period(day: date)
      guard let total = try view.totals(selection, by: []).first, total.value != figure.number
      else { continue }
      return .disagreement(source: coverage.snapshot.snapshot.source, value: total.value)
    }
    return nil
  }

  /// The figures of one moment.
  static func figures(
    _ basis: StrengthBasis, _ request: FigureRequest, scope: Scope, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let dimensions = request.by.filter { $0 != .month && $0 != .year }
    return try Grouping.groups(basis.selection, by: dimensions, type: .personnel, view).map {
      group in
      var figure = Figure(
        indicator: definition.id, keys: group.keys, value: .number(group.value), unit: .persons,
        population: .uniformed, scope: scope, period: request.period)
      figure.inputs = [FigureInput("S", group.value, .persons, [group.selection])]
      figure.moment = basis.moment
      figure.snapshots = [basis.snapshot.snapshot.number]
      figure.notes = notes(basis, request)
      return figure
    }
  }

  /// What the reader must know of a moment.
  static func notes(_ basis: StrengthBasis, _ request: FigureRequest) -> [FigureNote] {
    var notes: [FigureNote] = []
    if case .yearMean = basis.moment { notes.append(.yearMean) }
    if basis.moment.date.adding(months: 3) < request.period.through {
      notes.append(.stale(basis.moment.date))
    }
    return notes
  }

  private static func byMonth(
    _ request: FigureRequest, scope: Scope, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let result = try monthly(request, scope: scope, view)
    guard result.isEmpty else { return result }
    return [
      unavailable(
        .notCovered(newest: try newest(request, scope: scope, view)), request, scope: scope)
    ]
  }

  /// The figures of every month-end in the span, each month from the source that comes first.
  private static func monthly(
    _ request: FigureRequest, scope: Scope, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let needs = StrengthBasis.Needs(request, scope: scope)
    var dimensions = request.by.filter { $0 != .year }
    if !dimensions.contains(.month) { dimensions.append(.month) }
    var byMonth: [PartialDate: [Figure]] = [:]
    for coverage in view.coverage[.headcount] ?? [] where needs.areMet(by: coverage) {
      let selection = StrengthBasis.selection(
        .headcount, coverage, request, scope: scope, needs: needs, view)
      let groups = try Grouping.groups(selection, by: dimensions, type: .personnel, view)
      for (date, groups) in Dictionary(grouping: groups, by: \.keys.date) {
        guard let date, byMonth[date] == nil else { continue }
        byMonth[date] = groups.map { group in
          var figure = Figure(
            indicator: definition.id, keys: group.keys, value: .number(group.value),
            unit: .persons, population: .uniformed, scope: scope, period: request.period)
          figure.inputs = [FigureInput("S", group.value, .persons, [group.selection])]
          figure.moment = .monthEnd(date.latest)
          figure.snapshots = [coverage.snapshot.snapshot.number]
          return figure
        }
      }
    }
    return byMonth.sorted { $0.key.earliest < $1.key.earliest }.flatMap(\.value)
  }

  /// The mean over a year from twelve month-ends, or the publisher's own mean for a usable year.
  private static func byYear(
    _ request: FigureRequest, scope: Scope, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let needs = StrengthBasis.Needs(request, scope: scope)
    let months = Dictionary(
      grouping: try monthly(request, scope: scope, view), by: { $0.moment?.date.year ?? 0 })
    var result: [Figure] = []
    // Of the years before the first published one there is nothing to say, one by one.
    let first = [Measure.headcount, needs.sex ? .yearlyHeadcountBySex : .yearlyHeadcount]
      .flatMap { view.coverage[$0] ?? [] }.compactMap(\.dates.first).min()?.year
    for year in request.period.years where year >= first ?? year {
      let inYear = months[year] ?? []
      if Set(inYear.compactMap(\.keys.date)).count == 12 {
        result += yearMeans(year, of: inYear, scope: scope)
        continue
      }
      var single = request
      single.by = request.by.filter { $0 != .year }
      single.period = Period(year: year)
      if let basis = try StrengthBasis.find(single, scope: scope, needs: needs, view),
        case .yearMean = basis.moment
      {
        for var figure in try figures(basis, single, scope: scope, view) {
          figure.keys.date = .year(year)
          result.append(figure)
        }
      } else {
        var figure = unavailable(.notCovered(newest: nil), single, scope: scope)
        figure.keys.date = .year(year)
        result.append(figure)
      }
    }
    if result.isEmpty { return [unavailable(.notCovered(newest: nil), request, scope: scope)] }
    return result
  }

  /// Means over a year of twelve month-ends, for each combination that occurs in them.
  private static func yearMeans(
    _ year: Int, of figures: [Figure], scope: Scope
  ) -> [Figure] {
    let groups = Dictionary(grouping: figures) { figure in
      var keys = figure.keys
      keys.date = .year(year)
      return keys
    }
    return groups.sorted { $0.key.order < $1.key.order }.compactMap { keys, figures in
      let values = figures.map { Quantity<Stock>($0.number ?? 0) }
      // A month without the mission or contributor is a month with nobody there.
      guard let mean = Quantity.personYears(monthEnds: values) else { return nil }
      var figure = Figure(
        indicator: definition.id, keys: keys, value: .number(mean), unit: .persons,
        population: .uniformed, scope: scope, period: Period(year: year))
      figure.moment = .yearMean(year)
      figure.inputs = [
        FigureInput(
          "ΣS", Quantity.addingAcross(values).value, .persons,
          figures.flatMap { $0.inputs.flatMap(\.selections) })
      ]
      figure.snapshots = Array(Set(figures.flatMap(\.snapshots))).sorted()
      return figure
    }
  }

  private static func anySource(
    _ needs: StrengthBasis.Needs, _ view: RecordView
  ) throws(IndicatorError) -> Bool {
    (view.coverage[.headcount] ?? []).contains(where: needs.areMet)
      || (view.coverage[needs.sex ? .yearlyHeadcountBySex : .yearlyHeadcount] ?? [])
        .contains(where: needs.areMet)
  }

  /// The newest moment before the end of the span that a source covers.
  private static func newest(
    _ request: FigureRequest, scope: Scope, _ view: RecordView
  ) throws(IndicatorError) -> CalendarDate? {
    var wider = request
    wider.by = request.by.filter { $0 != .month && $0 != .year }
    wider.period =
      Period(from: Period.always.from, through: request.period.through) ?? request.period
    let needs = StrengthBasis.Needs(wider, scope: scope)
    return try StrengthBasis.find(wider, scope: scope, needs: needs, view)?.moment.date
  }

  private static func unavailable(
    _ reason: Unavailability, _ request: FigureRequest, scope: Scope
  ) -> Figure {
    var figure = Figure(
      indicator: definition.id, value: .unavailable(reason), unit: .persons,
      population: request.population ?? definition.population, scope: scope,
      period: request.period)
    if let missions = request.missions, missions.count == 1 { figure.keys.mission = missions[0] }
    if let states = request.contributors, states.count == 1 { figure.keys.contributor = states[0] }
    return figure
  }
}

extension IndicatorDefinition {
  /// Refuses a question by a dimension that the indicator does not have.
  func check(_ request: FigureRequest) throws(IndicatorError) {
    for dimension in request.by where !dimensions.contains(dimension) {
      throw .unknownDimension(indicator: id, dimension: dimension)
    }
  }
}

import Record
import Store

/// What the record does not know: how old the newest figure of each source is on the last day of the
/// span, which months are missing, and for how many missions and contributors there is nothing.
public enum Coverage: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "coverage", formula: "a = t − t_newest;  g = |months expected| − |months present|",
    unit: .days, kind: .stock,
    reference: "General Assembly resolution 68/261, principle 3 (sources, methods and procedures)",
    dimensions: [.mission, .contributor, .month], population: .all, scope: .peacekeeping)

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    if request.by.contains(.mission) || request.by.contains(.contributor) {
      return try strengthAges(request, view)
    }
    if request.by.contains(.month) { return missingMonths(request, view) }
    let end = request.period.through
    var figures: [Figure] = []
    for measure in [
      Measure.headcount, .yearlyHeadcount, .fatalities, .headquartersAtPlace, .vetoes,
    ] {
      for coverage in view.coverage[measure] ?? [] {
        let dates = coverage.dates.filter { $0 <= end }
        guard let newest = newest(measure, coverage, dates, end) else { continue }
        var age = definition.unavailable(.noCases, request)
        age.variant = "age"
        age.keys.source = coverage.snapshot.snapshot.source
        age.value = .number(Double(max(0, end.dayNumber - newest.dayNumber)))
        age.moment = .monthEnd(newest)
        age.snapshots = [coverage.snapshot.snapshot.number]
        figures.append(age)
        guard measure == .headcount, let first = dates.first, dates.count > 1 else { continue }
        var gaps = age
        gaps.variant = "months-missing"
        gaps.unit = .months
        let expected = Period(from: first.monthStart, through: newest)?.monthEnds.count ?? 0
        gaps.value = .number(Double(expected - dates.count))
        figures.append(gaps)
      }
    }
    figures.append(try missionsWithoutStrength(request, view))
    figures.append(try contributorsMissing(request, view))
    return figures
  }

  /// For each active mission, or each contributor of the newest list, how old its newest strength
  /// (by mission, for contributors) is on the last day of the span; unavailable where there is none.
  private static func strengthAges(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let end = request.period.through
    let until = Period(from: Period.always.from, through: end) ?? request.period
    var questions: [(keys: FigureKeys, request: FigureRequest)] = []
    if request.by.contains(.mission) {
      let scope = request.scope ?? definition.scope
      for mission in view.missions
      where scope.kinds.contains(mission.kind) && mission.kind != .aggregate
        && mission.isActive(on: end)
      {
        var keys = FigureKeys()
        keys.mission = mission.id
        var inner = FigureRequest(period: until)
        inner.missions = [mission.id]
        questions.append((keys, inner))
      }
    } else {
      var all = FigureRequest(period: until)
      all.by = [.contributor]
      for figure in try Strength.figures(all, view) where figure.number ?? 0 > 0 {
        guard let contributor = figure.keys.contributor else { continue }
        var inner = FigureRequest(period: until)
        inner.contributors = [contributor]
        inner.by = [.mission]
        var keys = FigureKeys()
        keys.contributor = contributor
        questions.append((keys, inner))
      }
    }
    var figures: [Figure] = []
    for question in questions {
      var figure = definition.unavailable(.notCovered(newest: nil), request)
      figure.variant = "strength-age"
      figure.keys = question.keys
      let found = try Strength.figures(question.request, view).first { $0.number ?? 0 > 0 }
      if let moment = found?.moment {
        figure.value = .number(Double(max(0, end.dayNumber - moment.date.dayNumber)))
        figure.moment = moment
        figure.snapshots = found?.snapshots ?? []
        figure.inputs = found?.inputs ?? []
      }
      figures.append(figure)
    }
    return figures
  }

  /// The month-ends that a monthly source lacks between its first and its newest.
  private static func missingMonths(_ request: FigureRequest, _ view: RecordView) -> [Figure] {
    var figures: [Figure] = []
    for coverage in view.coverage[.headcount] ?? [] {
      let known = Set(coverage.dates)
      guard let first = coverage.dates.first, let last = coverage.dates.last,
        let span = Period(from: first.monthStart, through: last)
      else { continue }
      for end in span.monthEnds where !known.contains(end) && request.period.contains(end) {
        var figure = definition.unavailable(.notCovered(newest: nil), request)
        figure.variant = "month-missing"
        figure.keys.source = coverage.snapshot.snapshot.source
        figure.keys.date = .month(end.year, end.month)
        figure.value = .number(1)
        figure.unit = .months
        figure.snapshots = [coverage.snapshot.snapshot.number]
        figures.append(figure)
      }
    }
    return figures
  }

  /// Contributors of the newest month that is published by mission which are missing from, or new
  /// in, the newest list over all missions: how far the two have drifted apart.
  private static func contributorsMissing(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> Figure {
    var figure = definition.unavailable(.noCases, request)
    figure.variant = "contributors-without-mission"
    figure.unit = .contributors
    var inner = FigureRequest(
      period: Period(from: Period.always.from, through: request.period.through) ?? request.period)
    inner.by = [.contributor]
    let all = Set(
      try Strength.figures(inner, view).filter { $0.number ?? 0 > 0 }
        .compactMap(\.keys.contributor))
    inner.by = [.contributor, .mission]
    let byMission = Set(
      try Strength.figures(inner, view).filter { $0.number ?? 0 > 0 }
        .compactMap(\.keys.contributor))
    figure.value = .number(Double(all.subtracting(byMission).count))
    return figure
  }

  private static func newest(
    _ measure: Measure, _ coverage: RecordView.Coverage, _ dates: [CalendarDate],
    _ end: CalendarDate
  ) -> CalendarDate? {
    switch measure {
    // A file of deaths knows every day up to its publication, also those without a death.
    case .fatalities: min(coverage.snapshot.snapshot.published.latest, end)
    case .yearlyHeadcount, .headquartersAtPlace:
      dates.last.map { min(PartialDate.year($0.year).latest, end) }
    default: dates.last
    }
  }

  /// Active missions for which no source has a headcount within the span.
  private static func missionsWithoutStrength(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> Figure {
    let scope = request.scope ?? definition.scope
    let active = view.missions.filter {
      scope.kinds.contains($0.kind) && $0.kind != .aggregate
        && $0.isActive(on: request.period.through)
    }
    var count = 0
    for mission in active {
      var inner = FigureRequest(period: request.period)
      inner.missions = [mission.id]
      let needs = StrengthBasis.Needs(inner, scope: .everything)
      if try StrengthBasis.find(inner, scope: .everything, needs: needs, view) == nil { count += 1 }
    }
    var figure = definition.unavailable(.noCases, request)
    figure.variant = "missions-without-strength"
    figure.unit = .missions
    figure.value = .number(Double(count))
    figure.inputs = [FigureInput("n", Double(active.count), .missions, [], isSum: false)]
    return figure
  }
}

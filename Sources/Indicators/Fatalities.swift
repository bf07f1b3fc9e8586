import Record
import Store

/// Deaths of personnel, as the publisher classifies them.
public enum Fatalities: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "fatalities", formula: "d = Σ d(m, t)", unit: .deaths, kind: .flow,
    reference: "United Nations Peace and Security Data Hub, DPPADPOSS-FATALITIES",
    dimensions: [.mission, .contributor, .type, .personnel, .sex, .group, .month, .year],
    population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.fatalities]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    return try figures(of: .fatalities, definition, request, view)
  }

  /// The deaths of one of the publisher's lists.
  static func figures(
    of measure: Measure, _ definition: IndicatorDefinition, _ request: FigureRequest,
    _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    guard let basis = DeathsBasis(request, definition, of: measure, view) else {
      return [
        definition.unavailable(.notCovered(newest: DeathsBasis.newest(view, of: measure)), request)
      ]
    }
    let groups = try Grouping.groups(basis.selection, by: request.by, type: .incident, view)
    if groups.isEmpty, try isPublishedTogether(request, basis, view) {
      return [definition.unavailable(.publishedTogether, request)]
    }
    if request.by.isEmpty, groups.isEmpty { return [basis.figure(definition, count: 0, request)] }
    var figures = groups.map { group in
      var figure = basis.figure(definition, count: group.value, request)
      figure.keys = group.keys
      figure.inputs = [FigureInput("d", group.value, .deaths, [group.selection])]
      figure.notes += basis.notes(on: group.selection, view)
      return figure
    }
    if request.by == [.year] || request.by == [.month] {
      figures = basis.withEmptySpans(figures, definition, request)
    }
    return figures
  }
}

extension Fatalities {
  /// True where the publisher lists no death of the missions asked for at any time, but deaths of an
  /// umbrella over them: nothing says that none of those was theirs.
  private static func isPublishedTogether(
    _ request: FigureRequest, _ basis: DeathsBasis, _ view: RecordView
  ) throws(IndicatorError) -> Bool {
    guard let asked = request.missions, !asked.isEmpty,
      asked.allSatisfy({ view.family(of: $0) != $0 && view.mission($0)?.parts == nil })
    else { return false }
    func isListed(_ missions: [EntityID]) throws(IndicatorError) -> Bool {
      var selection = Selection(
        measure: basis.selection.measure, snapshots: basis.selection.snapshots, period: .always)
      selection.missions = missions
      return try view.newest(selection) != nil
    }
    if try isListed(asked) { return false }
    return try isListed(asked.map { view.family(of: $0) })
  }
}

/// The deaths that a question is about.
struct DeathsBasis {
  let snapshot: KeptSnapshot
  let selection: Selection
  /// The beginning of the year of the first death in the file: nothing is known of the years before.
  let knownFrom: CalendarDate
  /// Through which day the file can know deaths.
  let knownThrough: CalendarDate

  /// Nil where no file covers any part of the span.
  init?(
    _ request: FigureRequest, _ definition: IndicatorDefinition, of measure: Measure = .fatalities,
    _ view: RecordView
  ) {
    guard let coverage = view.coverage[measure]?.first else { return nil }
    let known = coverage.snapshot.snapshot.published.latest
    guard request.period.from <= known else { return nil }
    snapshot = coverage.snapshot
    knownFrom = PartialDate.year((coverage.dates.first ?? known).year).earliest
    knownThrough = known
    let scope = request.scope ?? definition.scope
    let population = request.population ?? definition.population
    var selection = Selection(
      measure: measure, snapshots: [coverage.snapshot.snapshot.number],
      period: request.period)
    if scope != .everything || request.missions != nil {
      selection.missions = view.missions(in: scope, asked: request.missions)
    }
    if population != .all { selection.personnel = population.personnel.sorted() }
    selection.states = request.contributors
    self.selection = selection
  }

  /// The newest day that a file can know deaths of.
  static func newest(_ view: RecordView, of measure: Measure = .fatalities) -> CalendarDate? {
    view.coverage[measure]?.first?.snapshot.snapshot.published.latest
  }

  /// A count with what it refers to.
  func figure(
    _ definition: IndicatorDefinition, count: Double, _ request: FigureRequest
  ) -> Figure {
    var figure = Figure(
      indicator: definition.id, value: .number(count), unit: .deaths,
      population: request.population ?? definition.population,
      scope: request.scope ?? definition.scope, period: request.period)
    if let missions = request.missions, missions.count == 1 { figure.keys.mission = missions[0] }
    if let states = request.contributors, states.count == 1 { figure.keys.contributor = states[0] }
    figure.inputs = [FigureInput("d", count, .deaths, [selection])]
    figure.snapshots = [snapshot.snapshot.number]
    if knownThrough < request.period.through { figure.notes.append(.stale(knownThrough)) }
    return figure
  }

  /// What the reader must know of the deaths that a selection finds.
  func notes(on selection: Selection, _ view: RecordView) -> [FigureNote] {
    let repeated = view.repeated.filter { $0.matches(selection) }.count
    return repeated > 0 ? [.repeatedIdentifiers(repeated)] : []
  }

  /// Years or months without a death are 0, not missing, as long as the file can know them.
  func withEmptySpans(
    _ figures: [Figure], _ definition: IndicatorDefinition, _ request: FigureRequest
  ) -> [Figure] {
    let known = Dictionary(
      figures.compactMap { figure in figure.keys.date.map { ($0, figure) } },
      uniquingKeysWith: { first, _ in first })
    let first = max(request.period.from, knownFrom)
    let last = min(request.period.through, knownThrough)
    var dates: [PartialDate] = []
    if request.by == [.year] {
      guard first.year <= last.year else { return figures }
      dates = (first.year...last.year).map { .year($0) }
    } else {
      var day = first.monthStart
      while day <= last {
        dates.append(.month(day.year, day.month))
        day = day.adding(months: 1)
      }
    }
    return dates.map { date in
      if let figure = known[date] { return figure }
      var empty = figure(definition, count: 0, request)
      empty.keys.date = date
      var narrowed = selection
      narrowed.period =
        Period(
          from: max(date.earliest, request.period.from),
          through: min(date.latest, request.period.through)) ?? selection.period
      empty.inputs = [FigureInput("d", 0, .deaths, [narrowed])]
      return empty
    }
  }
}

extension IndicatorDefinition {
  /// A figure that the record cannot supply.
  func unavailable(_ reason: Unavailability, _ request: FigureRequest) -> Figure {
    var figure = Figure(
      indicator: id, value: .unavailable(reason), unit: unit,
      population: request.population ?? population, scope: request.scope ?? scope,
      period: request.period)
    if let missions = request.missions, missions.count == 1 { figure.keys.mission = missions[0] }
    if let states = request.contributors, states.count == 1 { figure.keys.contributor = states[0] }
    return figure
  }
}

extension Observation {
  /// True when a selection finds this observation.
  func matches(_ selection: Selection) -> Bool {
    series.measure == selection.measure && selection.snapshots.contains(line.snapshot)
      && selection.period.contains(date)
      && Self.contains(selection.missions, series.mission)
      && Self.contains(selection.states, series.state)
      && Self.contains(selection.personnel, series.personnel)
      && Self.contains(selection.sexes, series.sex)
      && Self.contains(selection.incidents, series.incident)
      && Self.contains(selection.categories, series.category)
  }

  private static func contains<Value: Equatable>(_ list: [Value]?, _ value: Value?) -> Bool {
    guard let list else { return true }
    guard let value else { return list.isEmpty }
    return list.contains(value)
  }
}

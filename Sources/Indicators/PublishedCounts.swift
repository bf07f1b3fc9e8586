import Record
import Store

/// A published measure added up by the dimensions of a question, from the source that comes first.
struct PublishedCounts {
  /// The questions that find the observations; no two find the same one.
  var selections: [Selection]
  /// The moment of a stock.
  var moment: Moment?
  /// What the reader must know of every figure.
  var notes: [FigureNote] = []
  /// The days of which a source of events knows all; nil where it does not, and where rows of it were
  /// refused.
  var known: Period?

  /// How far a source knows events.
  enum Horizon {
    /// Through the day of publication: what is not listed did not happen.
    case publication
    /// Through its newest observation: what follows is not known.
    case newest
  }

  /// Events within the span, from the first source that covers any part of it; nil where none does.
  static func events(
    _ measure: Measure, through horizon: Horizon, _ request: FigureRequest,
    _ definition: IndicatorDefinition, _ view: RecordView
  ) -> PublishedCounts? {
    for coverage in sources(of: measure, for: request, view) {
      guard let first = coverage.dates.first, let newest = coverage.dates.last else { continue }
      let last = horizon == .newest ? newest : coverage.snapshot.snapshot.published.latest
      guard first <= request.period.through, request.period.from <= last,
        let known = Period(
          from: max(first, request.period.from), through: min(last, request.period.through))
      else { continue }
      var counts = PublishedCounts(selections: [
        selection(measure, coverage, request, definition, view)
      ])
      if last < request.period.through { counts.notes.append(.stale(last)) }
      // Where rows were refused, a year without an event may be a year whose rows were.
      let refused = coverage.snapshot.tally.quarantined
      if refused > 0 { counts.notes.append(.refusedRows(refused)) }
      if horizon == .publication, refused == 0 { counts.known = known }
      return counts
    }
    return nil
  }

  /// A stock at its newest moment within the span, or at every moment where months are kept apart; nil
  /// where no source has one.
  static func stock(
    _ measure: Measure, _ request: FigureRequest, _ definition: IndicatorDefinition,
    _ view: RecordView
  ) throws(IndicatorError) -> PublishedCounts? {
    var best: PublishedCounts?
    for coverage in sources(of: measure, for: request, view) {
      var selection = selection(measure, coverage, request, definition, view)
      guard let newest = try view.newest(selection) else { continue }
      if let date = best?.moment?.date, date >= newest { continue }
      var counts = PublishedCounts(selections: [])
      counts.moment = .monthEnd(newest)
      if !request.by.contains(.month) {
        selection.period = Period(day: newest)
        if newest.adding(months: 3) < request.period.through { counts.notes = [.stale(newest)] }
      }
      let refused = coverage.snapshot.tally.quarantined
      if refused > 0 { counts.notes.append(.refusedRows(refused)) }
      counts.selections = [selection]
      best = counts
    }
    return best
  }

  /// The newest day, up to the end of the span, on which a source has the measure.
  static func newest(
    _ measure: Measure, _ request: FigureRequest, _ view: RecordView
  ) -> CalendarDate? {
    (view.coverage[measure] ?? []).flatMap(\.dates).filter { $0 <= request.period.through }.max()
  }

  /// The files of a measure that can answer a question, in the order of precedence.
  static func sources(
    of measure: Measure, for request: FigureRequest, _ view: RecordView
  ) -> [RecordView.Coverage] {
    (view.coverage[measure] ?? []).filter {
      (request.missions == nil || $0.hasMission)
        && (request.contributors == nil || $0.hasContributor)
    }
  }

  /// The question to one file.
  static func selection(
    _ measure: Measure, _ coverage: RecordView.Coverage, _ request: FigureRequest,
    _ definition: IndicatorDefinition, _ view: RecordView
  ) -> Selection {
    var selection = Selection(
      measure: measure, snapshots: [coverage.snapshot.snapshot.number], period: request.period)
    let scope = request.scope ?? definition.scope
    if coverage.hasMission, request.missions != nil || scope != .everything {
      selection.missions = view.missions(in: scope, asked: request.missions)
    }
    selection.states = request.contributors
    return selection
  }

  /// One sum with the questions that find its rows again.
  struct Group {
    let keys: FigureKeys
    var value: Double
    var selections: [Selection]
  }

  /// The same counts of some categories alone.
  func of(categories: [String]) -> PublishedCounts {
    var copy = self
    for index in copy.selections.indices { copy.selections[index].categories = categories }
    return copy
  }

  /// The same observations of another measure.
  func of(_ measure: Measure) -> PublishedCounts {
    var copy = self
    for index in copy.selections.indices { copy.selections[index].measure = measure }
    return copy
  }

  /// The sums, the greatest first, or in the order of time.
  func groups(
    by dimensions: [Dimension], _ view: RecordView
  ) throws(IndicatorError) -> [Group] {
    var byKeys: [FigureKeys: Group] = [:]
    for selection in selections {
      for group in try Grouping.groups(selection, by: dimensions, type: .personnel, view) {
        byKeys[group.keys, default: Group(keys: group.keys, value: 0, selections: [])].value +=
          group.value
        byKeys[group.keys]?.selections.append(group.selection)
      }
    }
    return byKeys.values.sorted { left, right in
      if let one = left.keys.date?.earliest, let other = right.keys.date?.earliest, one != other {
        return one < other
      }
      if left.value != right.value { return left.value > right.value }
      return left.keys.order < right.keys.order
    }
  }

  /// The sums as figures. Events of which there are none in a year or month that the source knows are
  /// none, not missing.
  func figures(
    _ symbol: String, _ definition: IndicatorDefinition, unit: FigureUnit? = nil,
    variant: String = "", _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let unit = unit ?? definition.unit
    func figure(_ keys: FigureKeys?, _ value: Double, _ selections: [Selection]) -> Figure {
      var figure = self.figure(definition, variant: variant, unit: unit, request)
      if let keys, !request.by.isEmpty { figure.keys = keys }
      if request.by.contains(.month), moment != nil, let date = keys?.date {
        figure.moment = .monthEnd(date.latest)
      }
      figure.value = .number(value)
      figure.inputs = [FigureInput(symbol, value, unit, selections)]
      return figure
    }
    let groups = try groups(by: request.by, view)
    if groups.isEmpty, request.by.isEmpty {
      var none = figure(nil, 0, selections)
      // Nothing was counted, which is not known to be nothing.
      if known == nil, let measure = selections.first?.measure {
        none.value = .unavailable(.notCovered(newest: Self.newest(measure, request, view)))
        none.inputs = []
      }
      return [none]
    }
    let figures = groups.map { figure($0.keys, $0.value, $0.selections) }
    guard let known, request.by == [.year] || request.by == [.month] else { return figures }
    let byDate = Dictionary(grouping: figures) { $0.keys.date }
    return Self.dates(known, by: request.by[0]).flatMap { date -> [Figure] in
      if let figures = byDate[date] { return figures }
      var keys = FigureKeys()
      keys.date = date
      let span = Period(
        from: max(date.earliest, request.period.from),
        through: min(date.latest, request.period.through))
      return [
        figure(
          keys, 0,
          selections.map {
            var selection = $0
            selection.period = span ?? $0.period
            return selection
          })
      ]
    }
  }

  /// A figure that rests on these counts, still without a value.
  func figure(
    _ definition: IndicatorDefinition, variant: String = "", unit: FigureUnit? = nil,
    _ request: FigureRequest
  ) -> Figure {
    var figure = definition.unavailable(.noCases, request)
    figure.variant = variant
    figure.unit = unit ?? definition.unit
    figure.moment = moment
    figure.snapshots = Array(Set(selections.flatMap(\.snapshots))).sorted()
    figure.notes = notes
    return figure
  }

  /// The years or months of a span.
  private static func dates(_ span: Period, by dimension: Dimension) -> [PartialDate] {
    if dimension == .year { return span.years.map { .year($0) } }
    var dates: [PartialDate] = []
    var day = span.from.monthStart
    while day <= span.through {
      dates.append(.month(day.year, day.month))
      day = day.adding(months: 1)
    }
    return dates
  }
}

extension IndicatorDefinition {
  /// The one figure that says that no source of a measure covers the span, or that none keeps apart
  /// what is asked for.
  func notCovered(
    _ measure: Measure, _ request: FigureRequest, _ view: RecordView
  ) -> [Figure] {
    let isKnown = !(view.coverage[measure] ?? []).isEmpty
    let isBrokenDown = !PublishedCounts.sources(of: measure, for: request, view).isEmpty
    return [
      unavailable(
        isKnown && !isBrokenDown
          ? .notBrokenDown
          : .notCovered(newest: PublishedCounts.newest(measure, request, view)), request)
    ]
  }
}

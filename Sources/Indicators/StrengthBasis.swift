import Record
import Store

/// Which source answers a question about strength, and for which moment.
///
/// The newest moment within the span wins; between sources of one moment the publisher's precedence
/// decides. A mean over a calendar year is used where no month-end is as new, and never for the year
/// in which a mission opened or closed, when it is person-time and not strength.
struct StrengthBasis {
  /// The files, in the order of precedence; one but for means over months of several files.
  let snapshot: KeptSnapshot
  /// Month-end headcounts or yearly means.
  let measure: Measure
  /// The moment.
  let moment: Moment
  /// The question that finds the observations.
  let selection: Selection

  /// What a question needs a source to tell apart.
  struct Needs {
    var mission = false
    var contributor = false
    var type = false
    var sex = false

    init(_ request: FigureRequest, scope: Scope) {
      mission =
        request.missions != nil || scope != .withPoliticalMissions || request.by.contains(.mission)
      contributor =
        request.contributors != nil || request.by.contains(.contributor)
        || request.by.contains(.group)
      type = request.by.contains(.type) || request.by.contains(.personnel)
      sex = request.by.contains(.sex)
    }

    func areMet(by coverage: RecordView.Coverage) -> Bool {
      (!mission || coverage.hasMission) && (!contributor || coverage.hasContributor)
        && (!type || coverage.hasType) && (!sex || coverage.hasSex)
    }
  }

  /// Finds the source for a question, or nil where none covers its span.
  static func find(
    _ request: FigureRequest, scope: Scope, needs: Needs, _ view: RecordView
  ) throws(IndicatorError) -> StrengthBasis? {
    var best: StrengthBasis?
    for coverage in view.coverage[.headcount] ?? [] where needs.areMet(by: coverage) {
      var selection = selection(.headcount, coverage, request, scope: scope, needs: needs, view)
      selection.period = request.period
      guard let newest = try view.newest(selection) else { continue }
      if let best, best.moment.date >= newest { continue }
      selection.period = Period(day: newest)
      best = StrengthBasis(
        snapshot: coverage.snapshot, measure: .headcount, moment: .monthEnd(newest),
        selection: selection)
    }
    let measure: Measure = needs.sex ? .yearlyHeadcountBySex : .yearlyHeadcount
    for coverage in view.coverage[measure] ?? [] where needs.areMet(by: coverage) {
      for year in usableYears(coverage, measure, request, scope: scope, view).reversed() {
        if let best, best.moment.date >= PartialDate.year(year).latest { break }
        var selection = selection(measure, coverage, request, scope: scope, needs: needs, view)
        selection.period = Period(year: year)
        let totals = try view.totals(selection, by: [])
        guard totals.contains(where: { $0.value > 0 }),
          try isWhole(selection, view)
        else { continue }
        best = StrengthBasis(
          snapshot: coverage.snapshot, measure: measure, moment: .yearMean(year),
          selection: selection)
        break
      }
    }
    return best
  }

  /// Every month-end of a span, or its newest moment alone.
  static func moments(
    _ request: FigureRequest, scope: Scope, isMonthly: Bool, _ view: RecordView
  ) throws(IndicatorError) -> [StrengthBasis] {
    let needs = Needs(request, scope: scope)
    if isMonthly { return try monthEnds(request, scope: scope, needs: needs, view) }
    return try find(request, scope: scope, needs: needs, view).map { [$0] } ?? []
  }

  /// The month-ends of a span, each from the source that comes first.
  static func monthEnds(
    _ request: FigureRequest, scope: Scope, needs: Needs, _ view: RecordView
  ) throws(IndicatorError) -> [StrengthBasis] {
    var byDate: [CalendarDate: StrengthBasis] = [:]
    for coverage in view.coverage[.headcount] ?? [] where needs.areMet(by: coverage) {
      var selection = selection(.headcount, coverage, request, scope: scope, needs: needs, view)
      let dates = try view.ask { record throws(StoreError) in try record.dates(selection) }
      for date in dates where byDate[date] == nil {
        selection.period = Period(day: date)
        byDate[date] = StrengthBasis(
          snapshot: coverage.snapshot, measure: .headcount, moment: .monthEnd(date),
          selection: selection)
      }
    }
    return byDate.values.sorted { $0.moment.date < $1.moment.date }
  }

  /// The question to one source.
  static func selection(
    _ measure: Measure, _ coverage: RecordView.Coverage, _ request: FigureRequest, scope: Scope,
    needs: Needs, _ view: RecordView
  ) -> Selection {
    var selection = Selection(
      measure: measure, snapshots: [coverage.snapshot.snapshot.number], period: request.period)
    if coverage.hasMission, needs.mission || scope != .everything {
      selection.missions = view.missions(in: scope, asked: request.missions)
    }
    selection.states = request.contributors
    return selection
  }

  /// Years within the span; for single missions only those they were there from end to end.
  private static func usableYears(
    _ coverage: RecordView.Coverage, _ measure: Measure, _ request: FigureRequest, scope: Scope,
    _ view: RecordView
  ) -> [Int] {
    let asked = (request.missions ?? []).compactMap { view.mission($0) }
    return coverage.dates.map(\.year).filter { year in
      let whole = Period(year: year)
      guard request.period.from <= whole.from, whole.through <= request.period.through else {
        return false
      }
      return asked.allSatisfy { mission in
        (mission.start.map { $0.latest < whole.from } ?? false)
          && (mission.end.map { $0.earliest >= whole.through } ?? true)
      }
    }
  }

  /// False where a part of the year's figures was found unusable: a sum without it is too low.
  private static func isWhole(
    _ selection: Selection, _ view: RecordView
  ) throws(IndicatorError) -> Bool {
    let all = try view.ask { record throws(StoreError) in
      try record.observations(selection, includingUnusable: true)
    }
    return all.allSatisfy { $0.status == .usable }
  }
}

import Record
import Store

/// What missions spent in a financial year for each person-year of uniformed personnel in its months.
///
/// Expenditure is for civilian staff and operations as well: the figure says what it costs to keep one
/// person in uniform in the field, not what that person is paid. A financial year counts only when
/// strength by mission is published for each of its months.
public enum CostPerPersonYear: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "cost-per-person-year", formula: "k = E / PY,  PY = Σ S(t) / 12",
    unit: .dollarsPerPersonYear, kind: .rate,
    reference: "Budget performance reports of the Secretary-General; person-years: "
      + "van der Lijn and Smit (2015), SIPRI",
    dimensions: [.mission, .year], population: .uniformed, scope: .peacekeeping)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.expenditure, .headcount]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let years = try FinancialYears(.expenditure, request, definition, view)
    if years.cells.isEmpty { return definition.notCovered(.expenditure, request, view) }
    let strength = try StrengthOfYears(years, view)
    var figures: [Figure] = []
    for (keys, cells) in groups(years.cells, by: request.by) {
      let whole = cells.filter { strength.headcounts[$0] != nil }
      let covered = Set(whole)
      let counts = years.filter(covered.contains).counts
      var figure = counts.figure(definition, request)
      if !request.by.isEmpty { figure.keys = keys }
      let headcounts = whole.reduce(0) { $0 + (strength.headcounts[$1]?.sum ?? 0) }
      let spent = try counts.groups(by: [], view).first?.value ?? 0
      if headcounts > 0 {
        let personYears = headcounts / 12
        figure.value = .number(spent / personYears)
        figure.inputs = [
          FigureInput("E", spent, .dollars, counts.selections),
          FigureInput(
            "ΣS", headcounts, .persons,
            whole.flatMap { strength.headcounts[$0]?.selections ?? [] }),
          FigureInput("PY", personYears, .personYears, [], isSum: false),
        ]
        figure.snapshots = Array(
          Set(figure.inputs.flatMap { $0.selections.flatMap(\.snapshots) })
        ).sorted()
        if whole.count < cells.count {
          figure.notes.append(.withoutStrength(missionYears: cells.count - whole.count))
        }
      } else {
        figure.value = .unavailable(
          .noStrength(newest: PublishedCounts.newest(.headcount, request, view)))
      }
      figures.append(figure)
    }
    return figures
  }

  private static func groups(
    _ cells: [FinancialYears.Cell], by dimensions: [Dimension]
  ) -> [(FigureKeys, [FinancialYears.Cell])] {
    Dictionary(grouping: cells) { cell in
      var keys = FigureKeys()
      if dimensions.contains(.mission) { keys.mission = cell.mission }
      if dimensions.contains(.year) { keys.date = .year(cell.start.year) }
      return keys
    }.sorted {
      ($0.key.date?.earliest.dayNumber ?? 0, $0.key.order)
        < ($1.key.date?.earliest.dayNumber ?? 0, $1.key.order)
    }.map { ($0.key, $0.value) }
  }
}

/// The month-end headcounts of missions in financial years, where none is missing.
struct StrengthOfYears {
  /// The sum of the month-ends, with the questions that find them.
  let headcounts: [FinancialYears.Cell: (sum: Double, selections: [Selection])]

  init(_ years: FinancialYears, _ view: RecordView) throws(IndicatorError) {
    let ends = try FinancialYears.unusualEnds(view)
    var headcounts: [FinancialYears.Cell: (sum: Double, selections: [Selection])] = [:]
    let spans = Dictionary(grouping: years.cells) { cell in
      // A month that the financial year touches is taken whole, as its month-end stands for it.
      Period(
        from: cell.start.monthStart,
        through: (ends[cell] ?? FinancialYear.end(of: cell.start)).monthEnd)
    }
    for (span, cells) in spans {
      guard let span else { continue }
      let families = Set(cells.map { view.family(of: $0.mission) })
      let time = try PersonTime(
        period: span,
        missions: view.missions.map(\.id).filter { families.contains(view.family(of: $0)) }, view)
      for cell in cells {
        let family = view.family(of: cell.mission)
        let months = time.cells.filter { $0.family == family }
        guard !months.isEmpty, months.count == time.monthsAsked else { continue }
        headcounts[cell] = (
          months.reduce(0) { $0 + $1.headcount },
          time.headcountSelections { $0.family == family }
        )
      }
    }
    self.headcounts = headcounts
  }
}

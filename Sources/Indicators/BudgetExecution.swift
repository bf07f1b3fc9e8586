import Record
import Store

/// What missions spent of what was approved for them.
///
/// Both amounts are taken from the same file, and only for a mission and financial year of which it
/// states both.
public enum BudgetExecution: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "budget-execution", formula: "x = E / A", unit: .share, kind: .share,
    reference: "Budget performance reports of the Secretary-General",
    dimensions: [.mission, .year, .category], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.apportionment, .expenditure]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let years = try FinancialYears(.expenditure, request, definition, view)
      .stating(.apportionment, view)
    if years.cells.isEmpty { return definition.notCovered(.expenditure, request, view) }
    let counts = years.counts
    let spent = try counts.groups(by: request.by, view)
    let approved = try counts.of(.apportionment).groups(by: request.by, view)
    return spent.compactMap { group in
      let other = approved.first { $0.keys == group.keys }
      var figure = counts.figure(definition, request)
      if !request.by.isEmpty { figure.keys = group.keys }
      if let other, other.value > 0 { figure.value = .number(group.value / other.value) }
      figure.inputs = [
        FigureInput("E", group.value, .dollars, group.selections),
        FigureInput("A", other?.value ?? 0, .dollars, other?.selections ?? []),
      ]
      return figure
    }
  }
}

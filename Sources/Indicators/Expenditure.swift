import Record
import Store

/// Funds that missions spent, by financial year and budget class.
public enum Expenditure: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "expenditure", formula: "E = Σ E(m, y, k)", unit: .dollars, kind: .flow,
    reference: "Budget performance reports of the Secretary-General; "
      + "United Nations Peace and Security Data Hub, DPO-PKEXP and DPO-PKBUDGET",
    dimensions: [.mission, .year, .category], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.expenditure]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let years = try FinancialYears(.expenditure, request, definition, view)
    if years.cells.isEmpty { return definition.notCovered(.expenditure, request, view) }
    return try years.counts.figures("E", definition, request, view)
  }
}

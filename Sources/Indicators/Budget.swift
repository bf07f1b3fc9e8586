import Record
import Store

/// Funds that the General Assembly approved for missions, by financial year and budget class.
public enum Budget: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "budget", formula: "A = Σ A(m, y, k)", unit: .dollars, kind: .flow,
    reference: "Budget performance reports of the Secretary-General; "
      + "United Nations Peace and Security Data Hub, DPO-PKBUDGET",
    dimensions: [.mission, .year, .category], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.apportionment]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let years = try FinancialYears(.apportionment, request, definition, view)
    if years.cells.isEmpty { return definition.notCovered(.apportionment, request, view) }
    return try years.counts.figures("A", definition, request, view)
  }
}

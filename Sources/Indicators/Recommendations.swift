import Record
import Store

/// Recommendations of the Special Committee on Peacekeeping Operations by the status of action by the
/// Secretariat, and the share completed of those that apply.
public enum Recommendations: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "recommendations", formula: "n = Σ n(status),  c = n_completed / (n − n_not applicable)",
    unit: .recommendations, kind: .stock,
    reference: "United Nations Peace and Security Data Hub, DPO-C34REC",
    dimensions: [.category], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.recommendations]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard let counts = try PublishedCounts.stock(.recommendations, request, definition, view) else {
      return definition.notCovered(.recommendations, request, view)
    }
    var figures = try counts.figures("n", definition, variant: "number", request, view)
    guard request.by.isEmpty else { return figures }
    let groups = try counts.groups(by: [.category], view)
    func number(_ status: String) -> Double {
      groups.first { $0.keys.category == status }?.value ?? 0
    }
    let all = groups.reduce(0) { $0 + $1.value }
    let applicable = all - number("not-applicable")
    var share = counts.figure(definition, variant: "share-completed", unit: .share, request)
    if applicable > 0 { share.value = .number(number("completed") / applicable) }
    share.inputs = [
      FigureInput(
        "n_c", number("completed"), .recommendations,
        counts.of(categories: ["completed"]).selections),
      FigureInput("n", all, .recommendations, counts.selections),
      FigureInput(
        "n_na", number("not-applicable"), .recommendations,
        counts.of(categories: ["not-applicable"]).selections),
    ]
    figures.append(share)
    return figures
  }
}

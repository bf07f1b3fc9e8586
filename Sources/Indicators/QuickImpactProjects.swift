import Record
import Store

/// Quick-impact projects that began within a span: how many, the funds approved and disbursed for them,
/// and the persons who benefit, as missions report them.
public enum QuickImpactProjects: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "quick-impact-projects", formula: "n = Σ n(m, t);  A = Σ A;  D = Σ D;  B = Σ B",
    unit: .projects, kind: .flow,
    reference: "United Nations Peace and Security Data Hub, DPO-QIP",
    dimensions: [.mission, .year, .category], population: .all, scope: .everything)

  private static let variants: [(name: String, symbol: String, Measure, FigureUnit)] = [
    ("number", "n", .quickImpactProjects, .projects),
    ("approved", "A", .quickImpactApproved, .dollars),
    ("disbursed", "D", .quickImpactDisbursed, .dollars),
    ("beneficiaries", "B", .quickImpactBeneficiaries, .persons),
  ]

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [
    .quickImpactProjects, .quickImpactApproved, .quickImpactDisbursed, .quickImpactBeneficiaries,
  ]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard
      let counts = PublishedCounts.events(
        .quickImpactProjects, through: .publication, request, definition, view)
    else { return definition.notCovered(.quickImpactProjects, request, view) }
    var figures: [Figure] = []
    for (name, symbol, measure, unit) in variants {
      figures += try counts.of(measure).figures(
        symbol, definition, unit: unit, variant: name, request, view)
    }
    return figures
  }
}

import Record
import Store

/// Vetoes cast in the Security Council: votes of permanent members against a draft that prevented its
/// adoption, each member's counted.
public enum Vetoes: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "vetoes", formula: "v = Σ v(c, t)", unit: .vetoes, kind: .flow,
    reference: "Charter of the United Nations, Article 27 (3); "
      + "United Nations Peace and Security Data Hub, DPPA-SCVETOES",
    dimensions: [.contributor, .month, .year], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.vetoes]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard
      let counts = PublishedCounts.events(.vetoes, through: .publication, request, definition, view)
    else { return definition.notCovered(.vetoes, request, view) }
    return try counts.figures("v", definition, request, view)
  }
}

import Record
import Store

/// Justice and corrections personnel whom governments provide to missions, on the day of publication.
public enum GovernmentProvidedPersonnel: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "government-provided-personnel", formula: "S_gpp = Σ S_gpp(c, m, k), t fixed",
    unit: .persons, kind: .stock,
    reference: "United Nations Peace and Security Data Hub, DPO-JCS-GPP",
    dimensions: [.mission, .contributor, .category, .sex, .group], population: .all,
    scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.governmentProvidedHeadcount]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard
      let counts = try PublishedCounts.stock(
        .governmentProvidedHeadcount, request, definition, view)
    else { return definition.notCovered(.governmentProvidedHeadcount, request, view) }
    return try counts.figures("S", definition, request, view)
  }
}

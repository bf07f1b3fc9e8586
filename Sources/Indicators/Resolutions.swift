import Record
import Store

/// Resolutions that the Security Council adopted.
public enum Resolutions: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "resolutions", formula: "n = |{resolutions adopted}|", unit: .resolutions, kind: .flow,
    reference: "Dag Hammarskjöld Library; United Nations Peace and Security Data Hub, DGC-SCRES",
    dimensions: [.category, .month, .year], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.resolutions]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard
      let counts = PublishedCounts.events(
        .resolutions, through: .publication, request, definition, view)
    else { return definition.notCovered(.resolutions, request, view) }
    return try counts.figures("n", definition, request, view)
  }
}

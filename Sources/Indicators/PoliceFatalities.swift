import Record
import Store

/// Deaths of police officers, as the publisher lists them apart from those of all personnel.
public enum PoliceFatalities: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "police-fatalities", formula: "d_pol = Σ d_pol(m, t)", unit: .deaths, kind: .flow,
    reference: "United Nations Peace and Security Data Hub, DPPADPO-FATALITIESPOL",
    dimensions: [.mission, .contributor, .type, .sex, .group, .month, .year],
    population: .uniformed, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.policeFatalities]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    return try Fatalities.figures(of: .policeFatalities, definition, request, view)
  }
}

import Record
import Store

/// Police officers deployed, as the publisher lists them apart from all uniformed personnel.
///
/// A stock: the newest month-end in the span, or every month-end; never added over time.
public enum PoliceStrength: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "police-strength", formula: "S_pol = Σ S_pol(c, m, t), t fixed", unit: .persons,
    kind: .stock,
    reference: "United Nations Peace and Security Data Hub, DPO-UHISTORICALPOL",
    dimensions: [.mission, .contributor, .type, .personnel, .sex, .group, .month],
    population: .uniformed, scope: .withPoliticalMissions)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.policeHeadcount]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard let counts = try PublishedCounts.stock(.policeHeadcount, request, definition, view) else {
      return definition.notCovered(.policeHeadcount, request, view)
    }
    return try counts.figures("S", definition, request, view)
  }
}

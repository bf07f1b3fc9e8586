import Record
import Store

/// Special political missions active on the last day of a span, opened and closed within it, and their
/// age.
public enum PoliticalMissions: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "political-missions", formula: "n = |{m : start(m) ≤ t ≤ end(m)}|", unit: .missions,
    kind: .stock,
    reference:
      "United Nations Peace and Security Data Hub, DPPA-POLITICALMISSIONS; resolutions named",
    dimensions: [.mission], population: .all, scope: .politicalMissions)

  /// Dates of missions are facts about them, not measures.
  public static let measures: Set<Measure> = []

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    return try Missions.figures(definition, request, view)
  }
}

import Record
import Store

/// The share of the targets of missions for a financial year that were met, of those of which the
/// publisher says whether they were.
public enum TargetAchievement: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "target-achievement", formula: "g = n_met / n", unit: .share, kind: .share,
    reference: "Budget performance reports of the Secretary-General; "
      + "United Nations Peace and Security Data Hub, DOS-INDICATORS",
    dimensions: [.mission, .year, .category], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.performanceTargets, .performanceTargetsMet]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard
      var counts = PublishedCounts.events(
        .performanceTargets, through: .newest, request, definition, view)
    else { return definition.notCovered(.performanceTargets, request, view) }
    counts.notes.append(.financialYears)
    let all = try counts.groups(by: request.by, view)
    let met = try counts.of(.performanceTargetsMet).groups(by: request.by, view)
    if all.isEmpty { return [counts.figure(definition, request)] }
    return all.map { group in
      let other = met.first { $0.keys == group.keys }
      var figure = counts.figure(definition, request)
      if !request.by.isEmpty { figure.keys = group.keys }
      figure.value = .number((other?.value ?? 0) / group.value)
      figure.inputs = [
        FigureInput("n_met", other?.value ?? 0, .targets, other?.selections ?? []),
        FigureInput("n", group.value, .targets, group.selections),
      ]
      return figure
    }
  }
}

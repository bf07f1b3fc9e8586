import Record
import Store

/// Aircraft with missions at the end of a month: aeroplanes and helicopters.
///
/// Of unmanned systems only their presence is published; by category they appear as the number of
/// missions that have any, and are in no sum.
public enum Aircraft: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "aircraft", formula: "a = Σ a(m, k, t), t fixed", unit: .aircraft, kind: .stock,
    reference: "United Nations Peace and Security Data Hub, DOS-AIRCRAFTSBYMISSION",
    dimensions: [.mission, .category, .month], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.aircraft]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard let counts = try PublishedCounts.stock(.aircraft, request, definition, view) else {
      return definition.notCovered(.aircraft, request, view)
    }
    let numbers = counts.of(categories: ["fixed-wing", "rotary-wing"])
    var figures = try numbers.figures("a", definition, request, view)
    if request.by.contains(.category) {
      figures += try counts.of(categories: ["uas"]).figures(
        "a", definition, unit: .missions, request, view)
    }
    return figures
  }
}

import Record
import Store

/// The share of deaths from malicious acts among those whose cause is determined.
///
/// Deaths still to be determined are out of the main figure; the other two count them all as
/// malicious or all as not, which bounds what their determination can bring.
public enum MaliciousShare: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "malicious-share", formula: "p = d_mal / (d − d_tbd)", unit: .share, kind: .share,
    reference:
      "Henke (2016), IPI Providing for Peacekeeping No. 14; interval: Wilson (1927), JASA 22",
    dimensions: [.mission, .contributor, .personnel, .sex, .group, .year],
    population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.fatalities]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard let basis = DeathsBasis(request, definition, view) else {
      return [definition.unavailable(.notCovered(newest: DeathsBasis.newest(view)), request)]
    }
    let groups = try Grouping.groups(
      basis.selection, by: request.by, type: .incident, view)
    if groups.isEmpty { return [definition.unavailable(.noCases, request)] }
    var figures: [Figure] = []
    for group in groups {
      let all = Int(group.value)
      let malicious = try count(group.selection, .maliciousAct, view)
      let open = try count(group.selection, .toBeDetermined, view)
      let bounds: [(variant: String, cases: Int, total: Int)] = [
        ("determined", malicious.count, all - open.count),
        ("open-as-other", malicious.count, all),
        ("open-as-malicious", malicious.count + open.count, all),
      ]
      for bound in bounds {
        var figure = basis.figure(definition, count: 0, request)
        figure.variant = bound.variant
        figure.unit = .share
        if !request.by.isEmpty { figure.keys = group.keys }
        figure.value =
          bound.total == 0
          ? .unavailable(.noCases) : .number(Double(bound.cases) / Double(bound.total))
        figure.interval = Interval.share(bound.cases, of: bound.total)
        figure.inputs = [
          FigureInput("d_mal", Double(malicious.count), .deaths, [malicious.selection]),
          FigureInput("d", group.value, .deaths, [group.selection]),
          FigureInput("d_tbd", Double(open.count), .deaths, [open.selection]),
        ]
        if open.count > 0 { figure.notes.append(.toBeDetermined(open.count)) }
        figures.append(figure)
      }
    }
    return figures
  }

  private static func count(
    _ selection: Selection, _ incident: IncidentType, _ view: RecordView
  ) throws(IndicatorError) -> (count: Int, selection: Selection) {
    var narrowed = selection
    narrowed.incidents = [incident]
    let totals = try view.totals(narrowed, by: [])
    return (Int(totals.first?.value ?? 0), narrowed)
  }
}

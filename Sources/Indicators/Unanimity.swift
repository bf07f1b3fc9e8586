import Record
import Store

/// The share of resolutions put to the vote on which nobody voted against or abstained.
///
/// Resolutions of which the publisher states no vote are in neither number: it lists those adopted
/// without a vote in the same way as those whose vote it has not entered.
public enum Unanimity: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "unanimity", formula: "u = n_una / (n_una + n_div)", unit: .share, kind: .share,
    reference: "Dag Hammarskjöld Library; United Nations Peace and Security Data Hub, DGC-SCRES; "
      + "interval: Wilson (1927), JASA 22",
    dimensions: [.month, .year], population: .all, scope: .everything)

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
    let groups = try counts.groups(by: request.by + [.category], view)
    var byKeys: [FigureKeys: [String: PublishedCounts.Group]] = [:]
    for group in groups {
      var keys = group.keys
      keys.category = nil
      byKeys[keys, default: [:]][group.keys.category ?? ""] = group
    }
    let figures = byKeys.sorted {
      ($0.key.date?.earliest.dayNumber ?? 0) < ($1.key.date?.earliest.dayNumber ?? 0)
    }.map { keys, groups in
      let unanimous = groups["unanimous"]
      let divided = groups["divided"]
      let cases = Int(unanimous?.value ?? 0)
      let all = cases + Int(divided?.value ?? 0)
      var figure = counts.figure(definition, request)
      figure.keys = keys
      if all > 0 { figure.value = .number(Double(cases) / Double(all)) }
      figure.interval = Interval.share(cases, of: all)
      figure.inputs = [
        FigureInput("n_una", Double(cases), .resolutions, unanimous?.selections ?? []),
        FigureInput("n_div", Double(all - cases), .resolutions, divided?.selections ?? []),
      ]
      if let others = groups["vote-not-stated"] {
        figure.notes.append(.withoutVote(resolutions: Int(others.value)))
      }
      return figure
    }
    return figures.isEmpty ? [counts.figure(definition, request)] : figures
  }
}

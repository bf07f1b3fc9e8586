import Record
import Store

/// Missions active on the last day of a span, opened and closed within it, and their age.
///
/// Dates are those of the record's own list of missions, which corrects and completes the
/// publisher's; the publisher's rows are given where there are any.
public enum Missions: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "missions", formula: "n = |{m : start(m) ≤ t ≤ end(m)}|", unit: .missions, kind: .stock,
    reference: "United Nations Peace and Security Data Hub, DPPADPOSS-PKO; resolutions named",
    dimensions: [.mission], population: .all, scope: .peacekeeping)

  /// Dates of missions are facts about them, not measures.
  public static let measures: Set<Measure> = []

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    return try figures(definition, request, view)
  }

  /// The missions of one of the indicators that count them.
  static func figures(
    _ definition: IndicatorDefinition, _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    let scope = request.scope ?? definition.scope
    let asked = request.missions.map(Set.init)
    let missions = view.missions.filter { mission in
      asked?.contains(mission.id)
        ?? (scope.kinds.contains(mission.kind) && mission.kind != .aggregate)
    }
    let end = request.period.through
    let active = missions.filter { $0.isActive(on: end) }
    if request.by.contains(.mission) {
      var figures: [Figure] = []
      for mission in active {
        guard let start = mission.start else { continue }
        var figure = definition.unavailable(.noCases, request)
        figure.keys.mission = mission.id
        figure.variant = "age"
        figure.unit = .years
        figure.value = .number(
          Double(end.dayNumber - start.earliest.dayNumber) / 365.2425)
        let lines = try lines([mission], view)
        figure.inputs = [
          FigureInput("t", Double(start.earliest.year), .years, [], lines: lines, isSum: false)
        ]
        figure.snapshots = Array(Set(lines.map(\.snapshot))).sorted()
        figures.append(figure)
      }
      return figures
    }
    let opened = missions.filter { mission in
      mission.start.map { request.period.contains($0.earliest) } ?? false
    }
    let closed = missions.filter { mission in
      mission.end.map { request.period.contains($0.latest) } ?? false
    }
    var figures: [Figure] = []
    for (variant, list) in [("active", active), ("opened", opened), ("closed", closed)] {
      var figure = definition.unavailable(.noCases, request)
      figure.variant = variant
      figure.value = .number(Double(list.count))
      let lines = try lines(list, view)
      figure.inputs = [
        FigureInput("n", Double(list.count), .missions, [], lines: lines, isSum: false)
      ]
      figure.snapshots = Array(Set(lines.map(\.snapshot))).sorted()
      figures.append(figure)
    }
    return figures
  }

  private static func lines(
    _ missions: [Mission], _ view: RecordView
  ) throws(IndicatorError) -> [LineID] {
    let ids = Set(missions.map(\.id))
    return try view.ask { record throws(StoreError) in
      try record.statements(property: "active").filter { ids.contains($0.entity) }.map(\.line)
    }
  }
}

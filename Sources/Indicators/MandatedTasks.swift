import Record
import Store

/// How many tasks a mission's newest mandate in the span lays down: the tasks coded in the newest
/// resolution on the mission. By category, how many missions are given each task.
///
/// A resolution that changes one task of a mandate is coded with that task alone; the number says what
/// the newest resolution says, not what all in force say together.
public enum MandatedTasks: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "mandated-tasks", formula: "k = |{tasks(m, r)}|, r the newest resolution", unit: .tasks,
    kind: .stock,
    reference: "Di Salvatore, Lundgren, Oksamytna and Smidt (2022), "
      + "Journal of Conflict Resolution 66(4–5); PEMA",
    dimensions: [.mission, .category, .year], population: .all, scope: .everything)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.mandatedTasks]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard
      let counts = PublishedCounts.events(
        .mandatedTasks, through: .newest, request, definition, view)
    else { return definition.notCovered(.mandatedTasks, request, view) }
    let totals = try view.totals(counts.selections[0], by: [.mission, .category, .day])
    var newest: [Mandate: CalendarDate] = [:]
    for total in totals {
      guard let mission = total.mission, let day = total.day else { continue }
      let mandate = Mandate(mission: mission, year: request.by.contains(.year) ? day.year : nil)
      newest[mandate] = max(newest[mandate] ?? day, day)
    }
    var groups: [FigureKeys: Group] = [:]
    for total in totals {
      guard let mission = total.mission, let day = total.day, let task = total.category else {
        continue
      }
      let mandate = Mandate(mission: mission, year: request.by.contains(.year) ? day.year : nil)
      guard newest[mandate] == day else { continue }
      var keys = FigureKeys()
      if request.by.contains(.mission) { keys.mission = mission }
      if request.by.contains(.category) { keys.category = task }
      keys.date = mandate.year.map { .year($0) }
      groups[keys, default: Group()].add(task, mission: mission, on: day)
    }
    if groups.isEmpty { return definition.notCovered(.mandatedTasks, request, view) }
    let countsMissions = request.by.contains(.category) && !request.by.contains(.mission)
    return groups.map { keys, group in
      let value = Double(countsMissions ? group.days.count : group.tasks.count)
      var figure = counts.figure(
        definition, unit: countsMissions ? .missions : .tasks, request)
      if !request.by.isEmpty { figure.keys = keys }
      figure.value = .number(value)
      figure.inputs = [
        FigureInput(
          "k", value, figure.unit, group.selections(like: counts.selections[0], keys), isSum: false)
      ]
      return figure
    }.sorted {
      ($0.keys.date?.earliest.dayNumber ?? 0, -($0.number ?? 0), $0.keys.order)
        < ($1.keys.date?.earliest.dayNumber ?? 0, -($1.number ?? 0), $1.keys.order)
    }
  }

  private struct Mandate: Hashable {
    let mission: EntityID
    let year: Int?
  }

  /// The tasks of some missions' newest resolutions.
  private struct Group {
    var tasks: Set<String> = []
    var days: [EntityID: CalendarDate] = [:]

    mutating func add(_ task: String, mission: EntityID, on day: CalendarDate) {
      tasks.insert(task)
      days[mission] = day
    }

    func selections(like pattern: Selection, _ keys: FigureKeys) -> [Selection] {
      days.sorted { $0.key < $1.key }.map { mission, day in
        var selection = pattern
        selection.missions = [mission]
        selection.period = Period(day: day)
        selection.categories = keys.category.map { [$0] }
        return selection
      }
    }
  }
}

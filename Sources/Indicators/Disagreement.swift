import Record
import Store

/// Where two publishers state different strengths for one mission and month.
public struct Disagreement: Hashable, Sendable {
  /// The mission.
  public let mission: EntityID
  /// The month-end.
  public let date: CalendarDate
  /// What the source that comes first says: its file and value.
  public let first: Statement
  /// What the other says.
  public let second: Statement

  /// A value with the question that finds its rows.
  public struct Statement: Hashable, Sendable {
    /// The file.
    public let snapshot: Int
    /// The value.
    public let value: Double
    /// The question that finds its rows.
    public let selection: Selection
  }

  /// How far the first lies above the second.
  public var difference: Double { first.value - second.value }

  /// One side as a figure, so that it leads to its rows like any other.
  public func figure(_ statement: Statement, _ view: RecordView) -> Figure {
    var figure = Figure(
      indicator: Strength.definition.id, value: .number(statement.value), unit: .persons,
      population: .uniformed, scope: .everything, period: Period(day: date))
    figure.keys.mission = mission
    figure.keys.date = .month(date.year, date.month)
    figure.inputs = [FigureInput("S", statement.value, .persons, [statement.selection])]
    figure.snapshots = [statement.snapshot]
    var request = FigureRequest(period: Period(day: date))
    request.missions = [mission]
    request.by = [.month]
    request.scope = .everything
    request.publisher =
      view.snapshots.first { $0.snapshot.number == statement.snapshot }?.snapshot.source
    figure.request = request
    return figure
  }

  /// All disagreements up to a day, the greatest first, and how many mission-months were compared.
  public static func find(
    through end: CalendarDate, _ view: RecordView
  ) throws(IndicatorError) -> (compared: Int, all: [Disagreement]) {
    guard let span = Period(from: Period.always.from, through: end) else { return (0, []) }
    struct Cell: Hashable {
      let mission: EntityID
      let date: CalendarDate
    }
    var known: [Cell: Statement] = [:]
    var compared = 0
    var found: [Disagreement] = []
    for coverage in view.coverage[.headcount] ?? [] where coverage.hasMission {
      let number = coverage.snapshot.snapshot.number
      let selection = Selection(measure: .headcount, snapshots: [number], period: span)
      let totals = try view.totals(selection, by: [.mission, .day])
      for total in totals {
        guard let mission = total.mission, let date = total.day else { continue }
        let cell = Cell(mission: mission, date: date)
        var narrowed = selection
        narrowed.missions = [mission]
        narrowed.period = Period(day: date)
        let statement = Statement(snapshot: number, value: total.value, selection: narrowed)
        guard let earlier = known[cell] else {
          known[cell] = statement
          continue
        }
        compared += 1
        if earlier.value != statement.value {
          found.append(
            Disagreement(mission: mission, date: date, first: earlier, second: statement))
        }
      }
    }
    found.sort {
      (abs($1.difference), $0.date, $0.mission) < (abs($0.difference), $1.date, $1.mission)
    }
    return (compared, found)
  }
}

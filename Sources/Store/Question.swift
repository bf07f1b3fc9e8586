import GRDB
import Record

/// A selection as a condition in SQL. Identifiers are resolved through the entity table, so no
/// text from outside becomes part of a statement.
struct Question {
  /// The tables that every question is put to.
  static let tables = """
    series s JOIN observation o ON o.series = s.id
    LEFT JOIN entity m ON m.number = s.mission LEFT JOIN entity c ON c.number = s.state
    LEFT JOIN entity p ON p.number = s.place
    """

  /// The column behind each key.
  static let columns: [TotalKey: String] = [
    .snapshot: "s.snapshot", .mission: "m.id", .state: "c.id", .place: "p.id",
    .personnel: "s.personnel", .sex: "s.sex", .incident: "s.incident", .day: "o.day",
  ]

  private(set) var condition = ""
  private(set) var arguments: [any DatabaseValueConvertible] = []

  init(_ selection: Selection) {
    add("s.measure = ?", [selection.measure.rawValue])
    add("s.snapshot", in: selection.snapshots.map { $0 })
    add(
      "o.day BETWEEN ? AND ?",
      [selection.period.from.dayNumber, selection.period.through.dayNumber])
    add("s.mission", identities: selection.missions)
    add("s.state", identities: selection.states)
    if let personnel = selection.personnel {
      add("s.personnel", in: personnel.sorted().map(\.rawValue))
    }
    if let sexes = selection.sexes { add("s.sex", in: sexes.sorted().map(\.rawValue)) }
    if let incidents = selection.incidents {
      add("s.incident", in: incidents.sorted().map(\.rawValue))
    }
  }

  private mutating func add(_ clause: String, _ values: [any DatabaseValueConvertible]) {
    condition += condition.isEmpty ? clause : " AND \(clause)"
    arguments += values
  }

  private mutating func add(_ column: String, in values: [any DatabaseValueConvertible]) {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    add("\(column) IN (\(marks))", values)
  }

  private mutating func add(_ column: String, identities: [EntityID]?) {
    guard let identities else { return }
    guard !identities.isEmpty else {
      add("\(column) IS NULL", [])
      return
    }
    let marks = Array(repeating: "?", count: identities.count).joined(separator: ", ")
    add(
      "\(column) IN (SELECT number FROM entity WHERE id IN (\(marks)))",
      identities.sorted().map(\.rawValue))
  }
}

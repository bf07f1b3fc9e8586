import GRDB
import Record

/// A selection as a condition in SQL. Values are bound, never written into the statement.
///
/// Identities are compared by their number: joining their names row by row would cost more than the
/// question itself.
struct Question {
  /// The tables that every question is put to.
  static let tables = "series s JOIN observation o ON o.series = s.id"

  /// The column behind each key.
  static let columns: [TotalKey: String] = [
    .snapshot: "s.snapshot", .mission: "s.mission", .state: "s.state", .place: "s.place",
    .personnel: "s.personnel", .sex: "s.sex", .incident: "s.incident",
    .category: "s.category", .day: "o.day",
  ]

  /// The condition on series alone.
  private(set) var seriesCondition = ""
  /// The values bound in it.
  private(set) var seriesArguments: [any DatabaseValueConvertible] = []
  /// The condition on series and observations.
  var condition: String { "\(seriesCondition) AND o.day BETWEEN ? AND ?" }
  /// The values bound in it.
  var arguments: [any DatabaseValueConvertible] { seriesArguments + days }
  private let days: [any DatabaseValueConvertible]

  init(_ selection: Selection, numbers: [EntityID: Int64]) {
    days = [selection.period.from.dayNumber, selection.period.through.dayNumber]
    add("s.measure = ?", [selection.measure.rawValue])
    add("s.snapshot", in: selection.snapshots.map { $0 })
    add("s.mission", identities: selection.missions, numbers)
    add(
      "s.state", identities: selection.states, numbers, orNone: selection.orWithoutState)
    if let personnel = selection.personnel {
      add("s.personnel", in: personnel.sorted().map(\.rawValue))
    }
    if let sexes = selection.sexes { add("s.sex", in: sexes.sorted().map(\.rawValue)) }
    if let incidents = selection.incidents {
      add("s.incident", in: incidents.sorted().map(\.rawValue))
    }
    if let categories = selection.categories { add("s.category", in: categories.sorted()) }
  }

  private mutating func add(_ clause: String, _ values: [any DatabaseValueConvertible]) {
    seriesCondition += seriesCondition.isEmpty ? clause : " AND \(clause)"
    seriesArguments += values
  }

  private mutating func add(_ column: String, in values: [any DatabaseValueConvertible]) {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    add("\(column) IN (\(marks))", values)
  }

  private mutating func add(
    _ column: String, identities: [EntityID]?, _ numbers: [EntityID: Int64],
    orNone: Bool = false
  ) {
    guard let identities else { return }
    guard !identities.isEmpty else {
      add("\(column) IS NULL", [])
      return
    }
    let known = identities.compactMap { numbers[$0] }.sorted()
    guard orNone else { return add(column, in: known) }
    let marks = Array(repeating: "?", count: known.count).joined(separator: ", ")
    add("(\(column) IN (\(marks)) OR \(column) IS NULL)", known)
  }
}

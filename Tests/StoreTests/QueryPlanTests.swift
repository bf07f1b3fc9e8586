import GRDB
import Record
import TestRecord
import Testing

@testable import Store

/// The questions that are asked most never walk through a whole table.
@Suite struct QueryPlanTests {
  @Test(arguments: [
    "SELECT s.mission, SUM(o.value), COUNT(*) FROM \(Question.tables) WHERE CONDITION AND o.status = 0 GROUP BY s.mission",
    "SELECT DISTINCT o.line FROM \(Question.tables) WHERE CONDITION AND o.status = 0 ORDER BY o.line",
    "SELECT DISTINCT o.day FROM \(Question.tables) WHERE CONDITION AND o.status = 0 ORDER BY o.day",
  ])
  func usesTheIndexes(sql: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: TestRecord.path, configuration: configuration)
    var selection = Selection(measure: .headcount, snapshots: [5], period: .always)
    selection.missions = ["mission:unmiss"]
    let question = Question(selection, numbers: ["mission:unmiss": 400])
    let plan = try database.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + sql.replacing("CONDITION", with: question.condition),
        arguments: StatementArguments(question.arguments)
      ).map { $0["detail"] as String }
    }
    #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    #expect(plan.contains { $0.contains("COVERING INDEX observation_by_series") }, "\(plan)")
  }
}

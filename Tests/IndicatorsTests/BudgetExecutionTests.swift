import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct BudgetExecutionTests {
  /// MINUSMA's two amounts are in two files and are not divided by each other.
  @Test func bothAmountsAreOfOneFile() throws {
    let answers = try SmallBudgets.answers()
    let figure = try answers.figure(BudgetExecution.self, TestRecord.request("2013", "2014"))
    #expect(abs(try #require(figure.number) - 1_650.0 / 1_700) < 1e-12)
    #expect(figure.input("E") == 1_650_000)
    #expect(figure.input("A") == 1_700_000)
    let byClass = try answers.values(
      BudgetExecution.self, TestRecord.request("2013", "2013", by: [.category]))
    #expect(byClass["operational-costs"] == 1.2)
    #expect(byClass["civilian-personnel"] == 0.95)
  }
}

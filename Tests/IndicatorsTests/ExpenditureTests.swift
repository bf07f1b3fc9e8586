import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct ExpenditureTests {
  /// UNMISS is in both tables and is taken from the budgets; MINUSMA's expenditure is in the other only.
  @Test func aMissionAndYearIsTakenFromOneSource() throws {
    let answers = try SmallBudgets.answers()
    #expect(
      try answers.values(
        Expenditure.self, TestRecord.request("2013", "2014", by: [.mission, .year]))
        == ["unmiss 2013": 1_000_000, "unmiss 2014": 650_000, "minusma 2013": 280_000])
    let figure = try answers.figure(Expenditure.self, TestRecord.request("2013", "2014"))
    #expect(figure.number == 1_930_000)
    #expect(figure.snapshots.count == 2)
  }
}

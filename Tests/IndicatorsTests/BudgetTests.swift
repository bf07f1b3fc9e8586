import Record
import TestRecord
import Testing

@testable import Indicators

/// Two tables that state the same money in part: what both state is taken from the first alone.
enum SmallBudgets {
  static let columns =
    "Mission_acronym,Budget_class,Budget_subclass,Apportionment,Expenditure,Variance,Start_date,"
    + "End_date,Document_symbol"
  static let budgets = SmallTable(
    columns,
    "UNMISS,Military and police personnel,Contingents,600,570,30,2013-07-01,2014-06-30,A",
    "UNMISS,Civilian personnel,National staff,200,190,10,2013-07-01,2014-06-30,A",
    "UNMISS,Operational costs,Air operations,200,240,-40,2013-07-01,2014-06-30,A",
    "UNMISS,Gross requirements,,1000,1000,0,2013-07-01,2014-06-30,A",
    "UNMISS,Military and police personnel,Contingents,700,650,50,2014-07-01,2015-06-30,A",
    "MINUSMA,Operational costs,Air operations,300,,,2013-07-01,2014-06-30,A")
  static let expenditures = SmallTable(
    "Mission_acronym,Budget_class,Budget_subclass,Expenditure,Start_date,End_date",
    "UNMISS,Civilian personnel,National staff,999,2013-07-01,2014-06-30",
    "MINUSMA,Operational costs,Air operations,280,2013-07-01,2014-06-30")

  static func answers(_ others: SmallSource...) throws -> SmallAnswers {
    try SmallAnswers(
      [
        SmallSource("budgets", format: "hub-budgets", budgets, form: .json, precedence: 10),
        SmallSource("expenditures", format: "hub-expenditures", expenditures, precedence: 20),
      ] + others)
  }
}

@Suite struct BudgetTests {
  @Test func classesAddUpAndTotalsDoNot() throws {
    let answers = try SmallBudgets.answers()
    let figure = try answers.figure(Budget.self, TestRecord.request("2013", "2014"))
    #expect(figure.number == 2_000_000)
    #expect(figure.notes == [.financialYears])
    #expect(
      try answers.values(Budget.self, TestRecord.request("2013", "2014", by: [.mission, .year]))
        == ["unmiss 2013": 1_000_000, "unmiss 2014": 700_000, "minusma 2013": 300_000])
    #expect(
      try answers.values(Budget.self, TestRecord.request("2013", "2014", by: [.category])) == [
        "military-and-police-personnel": 1_300_000, "civilian-personnel": 200_000,
        "operational-costs": 500_000,
      ])
  }

  @Test func aYearThatNoSourceStatesIsNotCovered() throws {
    let figure = try SmallBudgets.answers().figure(Budget.self, TestRecord.request("2020", "2021"))
    #expect(figure.value == .unavailable(.notCovered(newest: TestRecord.day("2014-07-01"))))
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct CostPerPersonYearTests {
  static let columns =
    "contribution_id,contributing_country,isocode3,m49_code,mission_acronym,personnel_type,"
    + "female_personnel,male_personnel,last_reporting_date"

  /// A hundred and twenty persons of UNMISS at each month-end of a span.
  static func strength(_ from: String, _ through: String) -> SmallSource {
    var table = SmallTable(columns)
    let span = Period(from: TestRecord.day(from), through: TestRecord.day(through))
    for end in span?.monthEnds ?? [] {
      table = table.adding("1,Bangladesh,BGD,50,UNMISS,Troops,20,100,\(end)")
    }
    return SmallSource("strength", format: "hub-contributions", table)
  }

  /// 1,000,000 dollars over twelve months of 120 persons. The next year and MINUSMA have no strength.
  @Test func expenditureOverPersonYears() throws {
    let answers = try SmallBudgets.answers(Self.strength("2013-07-01", "2014-06-30"))
    let all = try answers.figure(CostPerPersonYear.self, TestRecord.request("2013", "2014"))
    #expect(abs(try #require(all.number) - 1_000_000.0 / 120) < 1e-9)
    #expect(all.input("PY") == 120)
    #expect(all.notes.contains(.withoutStrength(missionYears: 2)))
    let figures = try answers.figures(
      CostPerPersonYear.self, TestRecord.request("2013", "2014", by: [.mission, .year]))
    #expect(figures.compactMap(\.number).count == 1)
    #expect(
      figures.first { $0.keys.mission == "mission:minusma" }?.value
        == .unavailable(.noStrength(newest: TestRecord.day("2014-06-30"))))
  }

  @Test func aMissingMonthMakesItUnavailable() throws {
    let answers = try SmallBudgets.answers(Self.strength("2013-07-01", "2014-05-31"))
    let figure = try answers.figure(CostPerPersonYear.self, TestRecord.request("2013", "2013"))
    #expect(figure.value == .unavailable(.noStrength(newest: TestRecord.day("2013-12-31"))))
  }

  /// A mission that closed in December is divided by six months.
  @Test func aShorterFinancialYearHasFewerMonths() throws {
    let budgets = SmallTable(
      SmallBudgets.columns,
      "UNMISS,Operational costs,Air operations,300,240,60,2023-07-01,2023-12-31,A")
    let answers = try SmallAnswers([
      SmallSource("budgets", format: "hub-budgets", budgets),
      Self.strength("2023-07-01", "2023-12-31"),
    ])
    let figure = try answers.figure(CostPerPersonYear.self, TestRecord.request("2023", "2023"))
    #expect(figure.number == 4000)
  }
}

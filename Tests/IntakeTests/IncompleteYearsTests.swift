import Record
import Store
import TestRecord
import Testing

@testable import Intake

@Suite struct IncompleteYearsTests {
  /// Thirty steady contingents, the publisher's sum over the months present divided by twelve.
  func years(_ monthsByYear: [Int: Int]) -> IncompleteYears {
    var years = IncompleteYears()
    for (year, months) in monthsByYear {
      for contributor in 0..<30 {
        let headcount = 100 + contributor * 7
        years.add(
          year: year, contributor: Int32(contributor), mission: 1, value: headcount * months / 12)
      }
    }
    return years
  }

  @Test func monthsAreFoundFromSteadyContingents() throws {
    let months = years([2015: 11, 2016: 11, 2017: 5, 2018: 12, 2019: 12, 2020: 12, 2021: 1])
      .months()
    #expect(abs(try #require(months[2016] ?? nil) - 11) < 0.2)
    #expect(abs(try #require(months[2017] ?? nil) - 5) < 0.2)
    #expect(abs(try #require(months[2021] ?? nil) - 1) < 0.2)
  }

  @Test func yearsOfElevenMonthsAreMarked() {
    let marks = years([2015: 11, 2016: 11, 2017: 5, 2018: 12, 2019: 12, 2020: 12])
      .marks(snapshot: 1) { _ in "mission:x" }
    #expect(marks.map(\.period.from.year) == [2015, 2016, 2017])
  }

  @Test func aMissionThatLostContributorsIsMarked() {
    var years = years([2018: 12, 2019: 12, 2020: 12])
    years.add(year: 2019, contributor: 0, mission: 2, value: 40)
    let marks = years.marks(snapshot: 1) { number in EntityID(rawValue: "mission:\(number)") }
    #expect(marks.map(\.mission) == ["mission:2"])
  }

  /// In the real file only 2011, 2018, 2019 and 2020 hold twelve months; in 2011 rows of UNIFIL,
  /// UNISFA and UNMIL are missing.
  @Test func theRealFile() throws {
    let reader = try TestRecord.reader()
    let snapshot = try #require(
      try reader.snapshots().first { $0.snapshot.source == "uc-contributions-yearly" })
    let selection = Selection(
      measure: .yearlyHeadcount, snapshots: [snapshot.snapshot.number], period: .always)
    #expect(try reader.dates(selection).map(\.year) == [2011, 2018, 2019, 2020])
    var lost = selection
    lost.period = Period(year: 2011)
    lost.missions = ["mission:unifil"]
    #expect(try reader.totals(lost, by: []).isEmpty)
    lost.missions = ["mission:unficyp"]
    #expect(try reader.totals(lost, by: []).first?.value == 929)
  }
}

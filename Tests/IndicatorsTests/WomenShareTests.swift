import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct WomenShareTests {
  @Test func january2021() throws {
    let figure = try #require(
      try WomenShare.figures(TestRecord.request("2021-01", "2021-01"), TestRecord.view).first)
    #expect(abs(try #require(figure.number) - 5763.0 / 81932) < 1e-12)
  }

  @Test(arguments: [
    (PersonnelType.individualPolice, 0.16319, 30), (.formedPoliceUnits, 0.061649, 20),
    (.expertsOnMission, 0.04504, 25), (.troops, 0.028145, 15),
  ])
  func byTypeBesideTheGoal(type: PersonnelType, share: Double, goal: Int) throws {
    let figures = try WomenShare.figures(
      TestRecord.request("2014-02", "2014-02", by: [.type]), TestRecord.view)
    let figure = try #require(figures.first { $0.keys.personnel == type })
    #expect(abs(try #require(figure.number) - share) < 1e-5)
    #expect(figure.notes.contains(.goal2028(goal)))
  }
}

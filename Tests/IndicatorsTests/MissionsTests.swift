import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct MissionsTests {
  @Test func elevenWereActiveOn9September2024() throws {
    let figures = try Missions.figures(
      TestRecord.request("2023-09-10", "2024-09-09"), TestRecord.view)
    #expect(figures.first { $0.variant == "active" }?.number == 11)
    #expect(figures.first { $0.variant == "opened" }?.number == 0)
    // MINUSMA, whose withdrawal was completed on 31 December 2023.
    #expect(figures.first { $0.variant == "closed" }?.number == 1)
  }

  /// UNAVEM III, UNAMIR, UNCRO, UNDOF, UNFICYP, UNIFIL, UNIKOM, UNMIH, UNMOGIP, UNMOT, UNOMIG, UNOMIL,
  /// UNPREDEP, UNTSO and MINURSO; what publishers list beside them, such as UNPF, is no operation.
  @Test func fifteenWereActiveInJune1995() throws {
    let figures = try Missions.figures(TestRecord.request("1995", "1995-06-30"), TestRecord.view)
    #expect(figures.first { $0.variant == "active" }?.number == 15)
  }

  @Test func age() throws {
    let figures = try Missions.figures(
      TestRecord.request("2024", "2024-05-29", by: [.mission], mission: "mission:untso"),
      TestRecord.view)
    #expect(abs(try #require(figures.first?.number) - 76) < 0.01)
  }
}

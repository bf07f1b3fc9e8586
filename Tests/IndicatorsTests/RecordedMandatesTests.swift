import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct RecordedMandatesTests {
  /// What comes out of the record is what the file says.
  @Test func aHistoryComesOutOfTheRecordAsItWentIn() throws {
    let view = try DeployedVersusAuthorisedTests.view()
    let mandates = try view.mandates()
    #expect(mandates.histories.map(\.mission) == ["mission:unmiss"])
    let history = try #require(mandates.history(of: "mission:unmiss"))
    #expect(history.decisions.map(\.resolution) == ["S/RES/1 (2024)", "S/RES/2 (2024)"])
    #expect(history.decisions[0].ceilings?.count == 4)
    #expect(history.decisions[0].until == TestRecord.day("2024-10-31"))
    #expect(mandates.line("mission:unmiss", history.decisions[1])?.row == 2)
    #expect(mandates.history(of: "mission:unifil") == nil)
  }

  @Test func theBundledRecordHasHistoriesInTheOrderOfAdoption() throws {
    for history in try TestRecord.view.mandates().histories {
      let days = history.decisions.map(\.adopted)
      #expect(days == days.sorted(), "\(history.mission)")
      #expect(history.decisions.allSatisfy { !$0.sources.isEmpty })
    }
  }
}

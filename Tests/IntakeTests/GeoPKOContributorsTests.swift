import Testing

@testable import Intake

@Suite struct GeoPKOContributorsTests {
  @Test func anOverviewIsTakenApart() {
    let entries = GeoPKOContributorsCSV.entries(
      "India (size unknown), Korea (ROK) (150), Nepal (1,200)")
    #expect(entries.map(\.name) == ["India", "Korea (ROK)", "Nepal"])
    #expect(entries.map(\.size) == [nil, 150, 1200])
  }
}

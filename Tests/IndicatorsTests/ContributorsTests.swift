import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct ContributorsTests {
  @Test func january2021() throws {
    let figures = try Contributors.figures(
      TestRecord.request("2021-01", "2021-01"), TestRecord.view)
    #expect(figures.first { $0.variant == "any" }?.number == 122)
    #expect(figures.first { $0.variant == "hundred-or-more" }?.number == 66)
  }

  @Test func regionalGroupsAddUp() throws {
    let figures = try Contributors.figures(
      TestRecord.request("2021-01", "2021-01", by: [.group]), TestRecord.view)
    #expect(figures.filter { $0.variant == "any" }.compactMap(\.number).reduce(0, +) == 122)
    #expect(figures.allSatisfy { $0.keys.group != nil })
  }
}

import Record
import TestRecord
import Testing

@testable import Indicators

@Suite struct DeploymentTests {
  @Test func places2024() throws {
    let figures = try Deployment.figures(TestRecord.request("2024", "2024"), TestRecord.view)
    #expect(figures.first { $0.variant == "places" }?.number == 196)
    #expect(figures.first { $0.variant == "troops" }?.number == 60860)
  }

  /// A place with several maps in a year is counted once, with their mean.
  @Test(arguments: [
    ("mission:minusca", 28.0, 15007.0), ("mission:monusco", 32, 12838),
    ("mission:unmiss", 19, 13316),
  ])
  func byMission(mission: String, places: Double, troops: Double) throws {
    let figures = try Deployment.figures(
      TestRecord.request("2024", "2024", mission: EntityID(rawValue: mission)), TestRecord.view)
    #expect(figures.first { $0.variant == "places" }?.number == places)
    #expect(figures.first { $0.variant == "troops" }?.number == troops)
  }
}

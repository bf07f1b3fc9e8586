import Indicators
import Record
import TestRecord
import Testing

/// How far a question breaks down is known without computing it, and never put too low.
@Suite struct BreadthTests {
  @Test(arguments: [
    (Fatalities.definition.id, [Dimension.mission, .type]),
    (Fatalities.definition.id, [.contributor, .year]), (Fatalities.definition.id, [.group, .year]),
    (Strength.definition.id, [.mission, .contributor]),
    (Strength.definition.id, [.mission, .year]),
    (Strength.definition.id, [.contributor, .month]), (Strength.definition.id, [.group, .month]),
    (Resolutions.definition.id, [.year, .mission]),
  ])
  func itIsNoLessThanTheFigures(indicator: String, by: [Dimension]) throws {
    let type = try #require(IndicatorList.indicator(indicator))
    var request = FigureRequest(
      period: try #require(
        Period(from: Period.always.from, through: TestRecord.day("2024-09-09"))))
    request.by = by
    let breadth = try type.breadth(request, TestRecord.view, atMost: 50_000)
    guard Set(by).isSubset(of: type.definition.dimensions) else {
      // The indicator refuses it by itself.
      #expect(breadth == 1)
      return
    }
    let figures = try type.answers(request, TestRecord.view)
    let places = Set(figures.filter { $0.number != nil }.map(\.keys)).count
    #expect(breadth * type.measures.count >= places, "\(breadth) for \(places)")
  }

  @Test func countingStopsAtTheLimit() throws {
    var request = FigureRequest(period: .always)
    request.by = [.mission, .contributor, .month]
    let breadth = try Strength.breadth(request, TestRecord.view, atMost: 100)
    #expect(breadth == 101)
  }
}

import Testing

@testable import Charts

@Suite struct LandShapeTests {
  let west: [LandShape.Corner] = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
  let east: [LandShape.Corner] = [(1, 0), (2, 0), (2, 1), (1, 1), (1, 0)]

  @Test func anEdgeThatTwoOutlinesShareIsNotDrawn() throws {
    let rings = LandShape(outlines: [west, east]).rings
    let ring = try #require(rings.first)
    #expect(rings.count == 1)
    #expect(ring.count == 6)
    for (one, two) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      #expect(!(one.longitude == 1 && two.longitude == 1), "the boundary is still there")
    }
  }

  @Test func outlinesApartStayApart() {
    let island: [LandShape.Corner] = [(5, 5), (6, 5), (6, 6)]
    #expect(LandShape(outlines: [west, island]).rings.map(\.count).sorted() == [3, 4])
  }

  @Test func aLakeBetweenOutlinesStaysOpen() {
    // A ring of four outlines around a square of water.
    let parts: [[LandShape.Corner]] = [
      [(0, 0), (3, 0), (2, 1), (1, 1)], [(3, 0), (3, 3), (2, 2), (2, 1)],
      [(3, 3), (0, 3), (1, 2), (2, 2)], [(0, 3), (0, 0), (1, 1), (1, 2)],
    ]
    let areas = LandShape(outlines: parts).rings.map(area)
    #expect(areas.sorted() == [-1, 9])
  }

  private func area(_ ring: [LandShape.Corner]) -> Double {
    zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { sum, edge in
      sum + (edge.0.longitude * edge.1.latitude - edge.1.longitude * edge.0.latitude) / 2
    }
  }
}

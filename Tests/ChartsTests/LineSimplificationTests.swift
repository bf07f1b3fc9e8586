import Testing

@testable import Charts

@Suite struct LineSimplificationTests {
  @Test func cornersOnTheWayFallAway() {
    let line: [LineSimplification.Point] = [(0, 0), (1, 0.1), (2, -0.1), (3, 0)]
    let simple = LineSimplification.simplified(line, tolerance: 0.2)
    #expect(simple.map(\.x) == [0, 3])
  }

  @Test func cornersThatMatterStay() {
    let line: [LineSimplification.Point] = [(0, 0), (1, 0.1), (2, 2), (3, 0.1), (4, 0)]
    #expect(LineSimplification.simplified(line, tolerance: 0.2).map(\.x).contains(2))
  }

  @Test func aRingKeepsItsShape() {
    let ring: [LineSimplification.Point] = [
      (0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1), (0, 0),
    ]
    let simple = LineSimplification.simplified(ring, tolerance: 0.1)
    #expect(simple.map { [$0.x, $0.y] } == [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]])
  }

  /// No corner left out lies farther from the line that is left than the tolerance.
  @Test func noCornerIsMissedByMoreThanTheTolerance() {
    let line: [LineSimplification.Point] = (0..<200).map { step in
      (Double(step), Double((step * 7919) % 23) / 4)
    }
    let simple = LineSimplification.simplified(line, tolerance: 1.5)
    #expect(simple.count < line.count)
    for point in line {
      guard let after = simple.firstIndex(where: { $0.x >= point.x }), after > 0 else { continue }
      let (one, two) = (simple[after - 1], simple[after])
      let (dx, dy) = (two.x - one.x, two.y - one.y)
      let distance =
        abs((point.x - one.x) * dy - (point.y - one.y) * dx) / (dx * dx + dy * dy).squareRoot()
      #expect(distance <= 1.5 + 1e-9)
    }
  }
}

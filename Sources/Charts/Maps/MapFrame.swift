/// The rectangle in which a map is drawn, in pixels.
struct MapFrame {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  typealias Point = (x: Double, y: Double)

  /// The part of a ring that lies within; what leaves the frame runs along its edge.
  ///
  /// After Sutherland and Hodgman (1974), Communications of the ACM 17(1): one edge after the other.
  func clipped(_ ring: [Point]) -> [Point] {
    var result = ring
    for edge in [Edge.left, .right, .top, .bottom] where !result.isEmpty {
      var kept: [Point] = []
      for (index, point) in result.enumerated() {
        let before = result[index == 0 ? result.count - 1 : index - 1]
        if isWithin(point, edge) != isWithin(before, edge) {
          kept.append(crossing(before, point, edge))
        }
        if isWithin(point, edge) { kept.append(point) }
      }
      result = kept
    }
    return result
  }

  private enum Edge { case left, right, top, bottom }

  private func isWithin(_ point: Point, _ edge: Edge) -> Bool {
    switch edge {
    case .left: point.x >= left
    case .right: point.x <= right
    case .top: point.y >= top
    case .bottom: point.y <= bottom
    }
  }

  private func crossing(_ one: Point, _ two: Point, _ edge: Edge) -> Point {
    switch edge {
    case .left, .right:
      let x = edge == .left ? left : right
      return (x, one.y + (two.y - one.y) * (x - one.x) / (two.x - one.x))
    case .top, .bottom:
      let y = edge == .top ? top : bottom
      return (one.x + (two.x - one.x) * (y - one.y) / (two.y - one.y), y)
    }
  }
}

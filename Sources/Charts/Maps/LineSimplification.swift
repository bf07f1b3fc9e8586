/// Leaves out corners of a line that nobody would miss at a size of drawing.
///
/// After Douglas and Peucker (1973), Cartographica 10(2): a corner stays where the line without it would
/// pass it at more than the tolerance.
enum LineSimplification {
  typealias Point = (x: Double, y: Double)

  /// The line with fewer corners; its ends stay. In a ring the corner farthest from its beginning stays,
  /// too.
  ///
  /// - Parameter tolerance: the greatest distance of a corner left out, in the unit of the corners.
  static func simplified(_ points: [Point], tolerance: Double) -> [Point] {
    guard points.count > 2 else { return points }
    var stays = [Bool](repeating: false, count: points.count)
    stays[0] = true
    stays[points.count - 1] = true
    var open = [(0, points.count - 1)]
    while let (first, last) = open.popLast() {
      var farthest = first
      var greatest = tolerance
      for index in first + 1..<max(first + 1, last) {
        let distance = distance(of: points[index], from: points[first], points[last])
        if distance > greatest { (farthest, greatest) = (index, distance) }
      }
      guard farthest != first else { continue }
      stays[farthest] = true
      open.append((first, farthest))
      open.append((farthest, last))
    }
    return zip(points, stays).compactMap { $1 ? $0 : nil }
  }

  /// The distance of a point from the line between two others, ends included.
  private static func distance(of point: Point, from start: Point, _ end: Point) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = dx * dx + dy * dy
    let along =
      length == 0
      ? 0 : min(1, max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length))
    let (ox, oy) = (point.x - start.x - along * dx, point.y - start.y - along * dy)
    return (ox * ox + oy * oy).squareRoot()
  }
}

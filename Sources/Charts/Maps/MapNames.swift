/// Names beside the circles of a map, as many as have room.
struct MapNames {
  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private let width: Double
  private var circles: [Box] = []
  private var wanted: [(name: String, x: Double, y: Double, radius: Double)] = []
  private static let size = 11.0

  init(width: Double) { self.width = width }

  /// Takes note of a circle, and of the name that it asks for.
  mutating func take(x: Double, y: Double, radius: Double, _ name: String?) {
    circles.append(Box(left: x - radius, right: x + radius, top: y - radius, bottom: y + radius))
    if let name { wanted.append((name, x, y, radius)) }
  }

  /// Writes the names in the order taken: to the right of the circle, else to its left, else above or
  /// below it, else not at all.
  func draw(on canvas: inout Canvas) {
    var taken = circles
    for entry in wanted {
      let length = TextMeasure.width(entry.name, size: Self.size)
      let places = [
        (entry.x + entry.radius + 3 + length / 2, entry.y + 4),
        (entry.x - entry.radius - 3 - length / 2, entry.y + 4),
        (entry.x, entry.y - entry.radius - 4), (entry.x, entry.y + entry.radius + 12),
      ]
      for (x, y) in places {
        let box = Box(
          left: x - length / 2, right: x + length / 2, top: y - Self.size + 1, bottom: y + 3)
        guard box.left > 0, box.right < width, !taken.contains(where: box.overlaps) else {
          continue
        }
        taken.append(box)
        canvas.text(entry.name, x: x, y: y, anchor: .middle, size: Self.size)
        break
      }
    }
  }
}

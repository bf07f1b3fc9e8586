/// The world in small, with a frame around the part that a map shows.
struct Locator {
  let land: [[(longitude: Double, latitude: Double)]]
  let extent: PointMap.Extent

  static let width = 116.0
  static let height = 44.0
  private static let leastFrame = 7.0

  /// Draws it with its corner at the top right.
  func draw(right: Double, top: Double, on canvas: inout Canvas) {
    let world = PointMap.Extent.world
    let left = right - Self.width
    let (across, down) = (
      Self.width / (world.east - world.west), Self.height / (world.north - world.south)
    )
    func x(_ longitude: Double) -> Double { left + (longitude - world.west) * across }
    func y(_ latitude: Double) -> Double { top + (world.north - latitude) * down }
    let outline = MapOutline(
      frame: MapFrame(left: left, right: right, top: top, bottom: top + Self.height))
    canvas.path(
      outline.data(land.map { ring in ring.map { (x($0.longitude), y($0.latitude)) } }),
      fill: Palette.muted, opacity: 0.5)
    // Grown to what can be seen, and kept within the world.
    let wide = max(Self.leastFrame, (extent.east - extent.west) * across)
    let tall = max(Self.leastFrame, (extent.north - extent.south) * down)
    let middle = (
      x: x((extent.west + extent.east) / 2), y: y((extent.south + extent.north) / 2)
    )
    canvas.rectangle(
      x: min(max(left, middle.x - wide / 2), right - wide),
      y: min(max(top, middle.y - tall / 2), top + Self.height - tall), width: wide, height: tall,
      fill: Palette.accent, outline: .solid)
  }
}

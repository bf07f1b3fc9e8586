import Foundation

/// Circles on a map, their area in proportion to a value.
///
/// The land is drawn as one shape without any boundary, so that the map takes no position on any.
/// Maps are not mirrored for right-to-left readers: east stays on the right.
public struct PointMap: Chart {
  /// One circle.
  public struct Point: Sendable, Hashable {
    /// Degrees east.
    public let longitude: Double
    /// Degrees north.
    public let latitude: Double
    /// The value.
    public let value: Double
    /// What the circle stands for, shown on hovering.
    public let label: String
    /// The position of its colour.
    public let color: Int

    /// A circle.
    public init(
      longitude: Double, latitude: Double, value: Double, label: String, color: Int = 0
    ) {
      self.longitude = longitude
      self.latitude = latitude
      self.value = value
      self.label = label
      self.color = color
    }
  }

  /// The part of the world that is shown, in degrees.
  public struct Extent: Sendable, Hashable {
    /// The western edge.
    public let west: Double
    /// The eastern edge.
    public let east: Double
    /// The southern edge.
    public let south: Double
    /// The northern edge.
    public let north: Double

    /// A part of the world.
    public init(west: Double, east: Double, south: Double, north: Double) {
      self.west = west
      self.east = east
      self.south = south
      self.north = north
    }

    /// The inhabited world.
    public static let world = Extent(west: -170, east: 180, south: -56, north: 76)
  }

  /// Title, unit, source, alternative.
  public let frame: ChartFrame
  /// Rings of the land: longitude and latitude.
  public let land: [[(longitude: Double, latitude: Double)]]
  /// The circles.
  public let points: [Point]
  /// The part shown.
  public let extent: Extent
  /// Values for the legend of sizes, with their words.
  public let sizes: [(value: Double, text: String)]
  /// The radius of the greatest value, in pixels.
  public let greatestRadius: Double

  /// A map with circles.
  public init(
    frame: ChartFrame, land: [[(longitude: Double, latitude: Double)]], points: [Point],
    extent: Extent = .world, sizes: [(value: Double, text: String)], greatestRadius: Double = 18
  ) {
    self.frame = frame
    self.land = land
    self.points = points
    self.extent = extent
    self.sizes = sizes
    self.greatestRadius = greatestRadius
  }

  /// The drawing.
  public func svg() -> String {
    var heading = Canvas(frame)
    let top = Heading.draw(frame, on: &heading) + 4
    // Equirectangular, true to scale along the middle latitude.
    let middle = (extent.south + extent.north) / 2 * .pi / 180
    let scale = frame.width / (extent.east - extent.west)
    let vertical = scale / max(0.3, cos(middle))
    let height = (extent.north - extent.south) * vertical
    func x(_ longitude: Double) -> Double { (longitude - extent.west) * scale }
    func y(_ latitude: Double) -> Double { top + (extent.north - latitude) * vertical }

    var canvas = Canvas(frame, isMirrored: false)
    var data = ""
    for ring in land {
      data += path(ring.map { (x($0.longitude), y($0.latitude)) }, top: top, bottom: top + height)
    }
    canvas.path(data, fill: Palette.muted, opacity: 0.35)
    let greatest = max(points.map(\.value).max() ?? 0, 1)
    for point in points.sorted(by: { $0.value > $1.value }) {
      canvas.circle(
        x: x(point.longitude), y: y(point.latitude), radius: radius(point.value, greatest),
        fill: Palette.color(point.color), opacity: 0.75, title: point.label)
    }
    let foot = top + height + 26
    var legend = Canvas(frame)
    var position = greatestRadius
    for size in sizes {
      let radius = radius(size.value, greatest)
      legend.circle(x: position, y: foot, radius: radius, fill: Palette.color(0), opacity: 0.75)
      legend.text(size.text, x: position + radius + 6, y: foot + 4)
      position += radius * 2 + TextMeasure.width(size.text, size: 12) + 30
    }
    let end = Heading.drawSource(
      frame, on: &legend, at: foot + (sizes.isEmpty ? 0 : greatestRadius) + 18)
    canvas.add(heading)
    canvas.add(legend)
    return canvas.document(height: end)
  }

  private func radius(_ value: Double, _ greatest: Double) -> Double {
    max(1.6, (value / greatest).squareRoot() * greatestRadius)
  }

  /// A ring as path data; points less than a pixel from the last are left out, and rings outside
  /// the part shown altogether.
  private func path(
    _ points: [(x: Double, y: Double)], top: Double, bottom: Double
  ) -> String {
    guard
      points.contains(where: {
        $0.x > -20 && $0.x < frame.width + 20 && $0.y > top - 20 && $0.y < bottom + 20
      })
    else { return "" }
    var data = ""
    var last: (x: Double, y: Double)?
    for point in points {
      let limited = (
        x: min(max(point.x, 0), frame.width), y: min(max(point.y, top), bottom)
      )
      if let last, abs(last.x - limited.x) + abs(last.y - limited.y) < 1.2 { continue }
      data += "\(last == nil ? "M" : "L")\(Canvas.number(limited.x)) \(Canvas.number(limited.y))"
      last = limited
    }
    return data.isEmpty ? "" : data + "Z"
  }
}

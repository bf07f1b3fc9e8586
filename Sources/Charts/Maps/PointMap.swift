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
    /// A name to write beside the circle where there is room; nil for none.
    public let name: String?

    /// A circle.
    public init(
      longitude: Double, latitude: Double, value: Double, label: String, color: Int = 0,
      name: String? = nil
    ) {
      self.longitude = longitude
      self.latitude = latitude
      self.value = value
      self.label = label
      self.color = color
      self.name = name
    }
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
  /// What the colours stand for, in their order; none where there is only one.
  public let colors: [String]

  /// A map with circles.
  public init(
    frame: ChartFrame, land: [[(longitude: Double, latitude: Double)]], points: [Point],
    extent: Extent = .world, sizes: [(value: Double, text: String)], greatestRadius: Double = 18,
    colors: [String] = []
  ) {
    self.frame = frame
    self.land = land
    self.points = points
    self.extent = extent
    self.sizes = sizes
    self.greatestRadius = greatestRadius
    self.colors = colors
  }

  /// Round values to explain the sizes of circles with, the smallest first; none for nothing.
  ///
  /// - Parameters:
  ///   - greatest: the greatest value on the map.
  ///   - isWhole: true where fractions mean nothing.
  public static func sizes(upTo greatest: Double, isWhole: Bool) -> [Double] {
    guard greatest > 0, greatest.isFinite else { return [] }
    var result: [Double] = []
    for limit in [greatest / 25, greatest / 5, greatest] {
      let power = pow(10, log10(limit).rounded(.down))
      let size = ([5.0, 2, 1].first { $0 * power <= limit } ?? 1) * power
      if !isWhole || size >= 1, size > result.last ?? 0 { result.append(size) }
    }
    return result
  }

  /// The drawing.
  public func svg() -> String {
    var heading = Canvas(frame)
    var top = Heading.draw(frame, on: &heading) + 4
    if colors.count > 1 { top = Legend.draw(colors, frame, on: &heading, at: top) + 4 }
    // Equirectangular, true to scale along the middle latitude.
    let middle = (extent.south + extent.north) / 2 * .pi / 180
    let scale = frame.width / (extent.east - extent.west)
    let vertical = scale / max(0.3, cos(middle))
    let height = (extent.north - extent.south) * vertical
    func x(_ longitude: Double) -> Double { (longitude - extent.west) * scale }
    func y(_ latitude: Double) -> Double { top + (extent.north - latitude) * vertical }

    var canvas = Canvas(frame, isMirrored: false)
    let outline = MapOutline(
      frame: MapFrame(left: 0, right: frame.width, top: top, bottom: top + height))
    canvas.path(
      outline.data(land.map { ring in ring.map { (x($0.longitude), y($0.latitude)) } }),
      fill: Palette.muted, opacity: 0.35)
    let greatest = points.map { abs($0.value) }.max() ?? 0
    var names = MapNames(width: frame.width)
    for point in points.sorted(by: { abs($0.value) > abs($1.value) }) {
      let radius = radius(point.value, greatest)
      canvas.circle(
        x: x(point.longitude), y: y(point.latitude), radius: radius,
        fill: Palette.color(point.color), opacity: 0.75, title: point.label)
      names.take(x: x(point.longitude), y: y(point.latitude), radius: radius, point.name)
    }
    names.draw(on: &canvas)
    let locatorHeight = extent == .world ? 0 : Locator.height
    if extent != .world {
      Locator(land: land, extent: extent).draw(
        // Where reading ends; the sizes stand where it begins.
        right: frame.isMirrored ? Locator.width : frame.width, top: top + height + 8, on: &canvas)
    }
    let foot = top + height + max(26, locatorHeight / 2 + 8)
    var legend = Canvas(frame)
    var position = greatestRadius
    for size in sizes {
      let radius = self.radius(size.value, greatest)
      legend.circle(x: position, y: foot, radius: radius, fill: Palette.color(0), opacity: 0.75)
      legend.text(size.text, x: position + radius + 6, y: foot + 4)
      position += radius * 2 + TextMeasure.width(size.text, size: 12) + 30
    }
    let end = Heading.drawSource(
      frame, on: &legend, at: foot + max(sizes.isEmpty ? 0 : greatestRadius, locatorHeight / 2) + 18
    )
    canvas.add(heading)
    canvas.add(legend)
    return canvas.document(height: end)
  }

  private func radius(_ value: Double, _ greatest: Double) -> Double {
    guard greatest > 0 else { return leastRadius }
    return max(leastRadius, (abs(value) / greatest).squareRoot() * greatestRadius)
  }

  /// A circle that can still be seen; where there is room, one that can be pointed at.
  private var leastRadius: Double { extent == .world ? 1.6 : 3 }
}

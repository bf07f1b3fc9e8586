/// The data of a path that draws rings within a frame, as short as the eye allows.
struct MapOutline {
  /// Where it is drawn.
  let frame: MapFrame

  /// A corner is left out where the line without it passes it by less than this many pixels.
  private static let tolerance = 0.4

  /// Rings in pixels as path data; those outside of the frame are left out.
  func data(_ rings: [[MapFrame.Point]]) -> String { rings.map(data).joined() }

  private func data(_ ring: [MapFrame.Point]) -> String {
    let clipped = frame.clipped(ring)
    guard let first = clipped.first else { return "" }
    let points = LineSimplification.simplified(clipped + [first], tolerance: Self.tolerance)
      .dropLast()
    guard points.count > 2 else { return "" }
    // Whole tenths of a pixel; each step from the corner drawn last, so that nothing adds up.
    var data = ""
    var last = (x: 0, y: 0)
    for point in points {
      let now = (x: Int((point.x * 10).rounded()), y: Int((point.y * 10).rounded()))
      if data.isEmpty {
        data = "M\(Self.tenths(now.x)) \(Self.tenths(now.y))l"
      } else if now != last {
        data += Self.step(now.x - last.x, isFirst: data.hasSuffix("l"))
        data += Self.step(now.y - last.y, isFirst: false)
      }
      last = now
    }
    return data + "z"
  }

  /// A step with the space before it that its sign does not save.
  private static func step(_ tenths: Int, isFirst: Bool) -> String {
    let text = Self.tenths(tenths)
    return isFirst || tenths < 0 ? text : " " + text
  }

  /// A number of tenths as short as it can be written: `-.3`.
  private static func tenths(_ value: Int) -> String {
    let sign = value < 0 ? "-" : ""
    let (whole, tenth) = value.magnitude.quotientAndRemainder(dividingBy: 10)
    if tenth == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole == 0 ? "" : String(whole)).\(tenth)"
  }
}

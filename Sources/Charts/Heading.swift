/// The title and unit at the top of a chart and its source at the foot.
enum Heading {
  /// Draws title and unit; returns where the drawing may begin.
  static func draw(_ frame: ChartFrame, on canvas: inout Canvas) -> Double {
    var y = canvas.paragraph(
      frame.title, x: 0, y: 18, width: frame.width - 4, size: 15, weight: "600")
    y = canvas.paragraph(frame.unit, x: 0, y: y, width: frame.width - 4, size: 12, opacity: 0.75)
    return y + 6
  }

  /// Draws the source; returns the height of the drawing.
  static func drawSource(_ frame: ChartFrame, on canvas: inout Canvas, at y: Double) -> Double {
    canvas.paragraph(frame.source, x: 0, y: y, width: frame.width - 4, size: 10.5, opacity: 0.75)
  }
}

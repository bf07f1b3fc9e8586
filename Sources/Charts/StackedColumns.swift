/// Columns over time, each stacked from several parts. Time runs in the direction of reading.
public struct StackedColumns: Chart {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The parts in the order of the names.
    public let parts: [Double]

    /// A column.
    public init(year: Int, parts: [Double]) {
      self.year = year
      self.parts = parts
    }
  }

  /// Title, unit, source, alternative.
  public let frame: ChartFrame
  /// The names of the parts, from the foot of the columns up.
  public let names: [String]
  /// The columns in the order of time.
  public let columns: [Column]
  /// Words for the values on the axis.
  public let axisText: @Sendable (Double) -> String

  /// A chart of stacked columns.
  public init(
    frame: ChartFrame, names: [String], columns: [Column],
    axisText: @escaping @Sendable (Double) -> String
  ) {
    self.frame = frame
    self.names = names
    self.columns = columns
    self.axisText = axisText
  }

  /// The drawing.
  public func svg() -> String {
    var canvas = Canvas(frame)
    var y = Heading.draw(frame, on: &canvas)
    if names.count > 1 { y = Legend.draw(names, frame, on: &canvas, at: y) }
    let greatest = columns.map { $0.parts.reduce(0, +) }.max() ?? 0
    let first = Double(columns.first?.year ?? 0)
    let last = Double(columns.last?.year ?? 1)
    let plot = Plot(
      frame: frame, top: y + 4, height: 220, ticks: Scale.ticks(upTo: greatest),
      axisText: axisText, first: first - 0.5, last: last + 0.5)
    plot.drawAxes(on: &canvas)
    plot.drawYears(on: &canvas)
    let step = (plot.right - plot.left) / max(1, Double(columns.count))
    for column in columns {
      var below = 0.0
      for (index, part) in column.parts.enumerated() where part > 0 {
        let top = plot.y(below + part)
        canvas.rectangle(
          x: plot.x(Double(column.year)) - step * 0.38, y: top, width: step * 0.76,
          height: plot.y(below) - top, fill: Palette.color(index),
          title: title(column.year, index, part))
        below += part
      }
    }
    let height = Heading.drawSource(frame, on: &canvas, at: plot.bottom + 42)
    return canvas.document(height: height)
  }

  private func title(_ year: Int, _ index: Int, _ part: Double) -> String {
    let name = names.count > 1 && index < names.count ? "\(names[index]), " : ""
    return "\(name)\(year): \(axisText(part))"
  }
}

/// Lines over time. Time runs in the direction of reading.
public struct LineChart: Chart {
  /// One line.
  public struct Series: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its points in the order of time; a gap between runs is a gap in the record.
    public let runs: [[Point]]

    /// A line of one or several runs.
    public init(name: String, runs: [[Point]]) {
      self.name = name
      self.runs = runs
    }
  }

  /// A point.
  public struct Point: Sendable, Hashable {
    /// The time as a year with its fraction.
    public let time: Double
    /// The value.
    public let value: Double
    /// The time in words; nil for the year alone.
    public let label: String?

    /// A point.
    public init(time: Double, value: Double, label: String? = nil) {
      self.time = time
      self.value = value
      self.label = label
    }
  }

  /// Title, unit, source, alternative.
  public let frame: ChartFrame
  /// The lines.
  public let series: [Series]
  /// Words for the values on the axis.
  public let axisText: @Sendable (Double) -> String
  /// True where fractions mean nothing.
  public let isWhole: Bool

  /// A chart of lines.
  public init(
    frame: ChartFrame, series: [Series], isWhole: Bool = true,
    axisText: @escaping @Sendable (Double) -> String
  ) {
    self.frame = frame
    self.series = series
    self.isWhole = isWhole
    self.axisText = axisText
  }

  /// The drawing.
  public func svg() -> String {
    var canvas = Canvas(frame)
    var y = Heading.draw(frame, on: &canvas)
    if series.count > 1 { y = Legend.draw(series.map(\.name), frame, on: &canvas, at: y) }
    let points = series.flatMap { $0.runs.flatMap { $0 } }
    let plot = Plot(
      frame: frame, top: y + 4, height: 220,
      ticks: Scale.ticks(upTo: points.map(\.value).max() ?? 0, isWhole: isWhole),
      axisText: axisText, first: points.map(\.time).min() ?? 0,
      last: points.map(\.time).max() ?? 1)
    plot.drawAxes(on: &canvas)
    plot.drawYears(on: &canvas)
    for (index, line) in series.enumerated() {
      for run in line.runs {
        canvas.polyline(
          run.map { (plot.x($0.time), plot.y($0.value)) }, color: Palette.color(index), width: 2)
      }
    }
    mark(plot, points.count, on: &canvas)
    let height = Heading.drawSource(frame, on: &canvas, at: plot.bottom + 42)
    return canvas.document(height: height)
  }

  /// More values than these cannot be pointed at one by one; the table beside a chart has all.
  private static let marksShown = 160

  /// Values that can be pointed at: every one, or one of several at even distances, the newest among
  /// them.
  private func mark(_ plot: Plot, _ count: Int, on canvas: inout Canvas) {
    let step = (count + Self.marksShown - 1) / Self.marksShown
    for line in series {
      let points = line.runs.flatMap { $0 }
      for (index, point) in points.enumerated() where (points.count - 1 - index) % step == 0 {
        let name = series.count > 1 ? "\(line.name), " : ""
        let time = point.label ?? String(Int(point.time))
        canvas.point(
          x: plot.x(point.time), y: plot.y(point.value),
          title: "\(name)\(time): \(axisText(point.value))")
      }
    }
  }
}

/// The area in which values are drawn over time.
struct Plot {
  let frame: ChartFrame
  let top: Double
  let height: Double
  let ticks: [Double]
  let axisText: (Double) -> String
  let first: Double
  let last: Double

  var bottom: Double { top + height }
  var left: Double {
    (ticks.map { TextMeasure.width(axisText($0), size: 11) }.max() ?? 0) + 10
  }
  var right: Double { frame.width - 14 }

  func x(_ time: Double) -> Double {
    let span = max(last - first, 1e-9)
    return left + (time - first) / span * (right - left)
  }

  func y(_ value: Double) -> Double {
    bottom - value / max(ticks.last ?? 1, 1e-9) * height
  }

  /// The values along the side where reading begins.
  func drawAxes(on canvas: inout Canvas) {
    for tick in ticks {
      canvas.line(
        x1: left, y1: y(tick), x2: right, y2: y(tick), opacity: tick == 0 ? 0.7 : 0.15)
      canvas.text(axisText(tick), x: left - 6, y: y(tick) + 4, anchor: .end, size: 11)
    }
  }

  /// The years below, as many as have room.
  func drawYears(on canvas: inout Canvas) {
    let years = Int(first.rounded(.up))...max(Int(first.rounded(.up)), Int(last))
    var step = 1
    while Double(years.count / step) * 44 > right - left {
      step += step == 1 ? 1 : step == 2 ? 3 : 5
    }
    for year in years where (year - years.lowerBound) % step == 0 {
      canvas.text(
        String(year), x: x(Double(year)), y: bottom + 18, anchor: .middle, size: 11)
      canvas.line(
        x1: x(Double(year)), y1: bottom, x2: x(Double(year)), y2: bottom + 4, opacity: 0.7)
    }
  }
}

/// The names of several series with their colours.
enum Legend {
  static func draw(
    _ names: [String], _ frame: ChartFrame, on canvas: inout Canvas, at top: Double
  ) -> Double {
    draw(
      names.enumerated().map { ($1, Palette.color($0)) }, frame, on: &canvas, at: top)
  }

  static func draw(
    _ entries: [(name: String, color: String)], _ frame: ChartFrame, on canvas: inout Canvas,
    at top: Double
  ) -> Double {
    var x = 0.0
    var y = top + 6
    for (name, color) in entries {
      let width = TextMeasure.width(name, size: 12) + 34
      if x + width > frame.width, x > 0 {
        x = 0
        y += 20
      }
      canvas.rectangle(x: x, y: y - 9, width: 12, height: 12, fill: color)
      canvas.text(name, x: x + 17, y: y + 1)
      x += width
    }
    return y + 14
  }
}

/// Horizontal bars, one a label; the labels stand where reading begins.
public struct BarChart: Chart {
  /// One bar.
  public struct Bar: Sendable, Hashable {
    /// The label.
    public let label: String
    /// The value.
    public let value: Double
    /// The value in words.
    public let text: String
    /// A goal to mark, in the same unit.
    public let goal: Double?

    /// A bar.
    public init(label: String, value: Double, text: String, goal: Double? = nil) {
      self.label = label
      self.value = value
      self.text = text
      self.goal = goal
    }
  }

  /// Title, unit, source, alternative.
  public let frame: ChartFrame
  /// The bars from top to bottom.
  public let bars: [Bar]

  /// A chart of bars.
  public init(frame: ChartFrame, bars: [Bar]) {
    self.frame = frame
    self.bars = bars
  }

  /// The drawing.
  public func svg() -> String {
    var canvas = Canvas(frame)
    var y = Heading.draw(frame, on: &canvas)
    let labelWidth = min(
      frame.width * 0.42, (bars.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0) + 12)
    let valueWidth = (bars.map { TextMeasure.width($0.text, size: 12) }.max() ?? 0) + 14
    let room = frame.width - labelWidth - valueWidth
    let greatest = max(bars.map { max($0.value, $0.goal ?? 0) }.max() ?? 0, .leastNonzeroMagnitude)
    for bar in bars {
      let lines = TextMeasure.lines(bar.label, size: 12, width: labelWidth - 10)
      let height = max(22, Double(lines.count) * 15 + 6)
      let middle = y + height / 2
      for (index, line) in lines.enumerated() {
        let offset = (Double(index) - Double(lines.count - 1) / 2) * 15
        canvas.text(line, x: labelWidth - 8, y: middle + 4 + offset, anchor: .end)
      }
      let length = bar.value / greatest * room
      canvas.rectangle(
        x: labelWidth, y: middle - 7, width: length, height: 14, fill: Palette.primary,
        title: "\(bar.label): \(bar.text)")
      if let goal = bar.goal {
        let position = labelWidth + goal / greatest * room
        canvas.line(
          x1: position, y1: middle - 10, x2: position, y2: middle + 10, color: Palette.accent,
          width: 2)
      }
      // The value stands at the end of its bar, behind the goal's mark where it would cover it.
      var end = labelWidth + length
      let mark = labelWidth + (bar.goal ?? 0) / greatest * room
      if mark > end - 4, mark < end + 12 + TextMeasure.width(bar.text, size: 12) { end = mark }
      canvas.text(bar.text, x: end + 6, y: middle + 4)
      y += height
    }
    y = Heading.drawSource(frame, on: &canvas, at: y + 18)
    return canvas.document(height: y)
  }
}

/// Many small columns charts side by side on one scale, for comparison. The first panel stands where
/// reading begins, and time runs in the direction of reading.
public struct SmallMultiples: Chart {
  /// One panel.
  public struct Panel: Sendable, Hashable {
    /// Its title.
    public let title: String
    /// Values by year; years without a value are left out.
    public let values: [Int: Double]

    /// A panel.
    public init(title: String, values: [Int: Double]) {
      self.title = title
      self.values = values
    }
  }

  /// Title, unit, source, alternative.
  public let frame: ChartFrame
  /// The panels in the order of reading.
  public let panels: [Panel]
  /// The years shown in each.
  public let years: ClosedRange<Int>
  /// Words for values.
  public let valueText: @Sendable (Double) -> String

  /// A chart of small panels.
  public init(
    frame: ChartFrame, panels: [Panel], years: ClosedRange<Int>,
    valueText: @escaping @Sendable (Double) -> String
  ) {
    self.frame = frame
    self.panels = panels
    self.years = years
    self.valueText = valueText
  }

  /// The drawing.
  public func svg() -> String {
    var canvas = Canvas(frame)
    let top = Heading.draw(frame, on: &canvas)
    let perRow = 4
    let gap = 18.0
    let width = (frame.width - gap * Double(perRow - 1)) / Double(perRow)
    let height = 64.0
    let greatest = max(panels.flatMap { $0.values.values }.max() ?? 0, 1)
    var bottom = top
    for (index, panel) in panels.enumerated() {
      let x = Double(index % perRow) * (width + gap)
      let y = top + Double(index / perRow) * (height + 58)
      canvas.text(panel.title, x: x, y: y + 14, size: 12, weight: "600")
      let base = y + 22 + height
      let step = width / Double(years.count)
      for year in years {
        guard let value = panel.values[year] else { continue }
        let tall = value / greatest * height
        canvas.rectangle(
          x: x + Double(year - years.lowerBound) * step + step * 0.1, y: base - tall,
          width: step * 0.8, height: tall, fill: Palette.primary,
          title: "\(panel.title), \(year): \(valueText(value))")
      }
      canvas.line(x1: x, y1: base, x2: x + width, y2: base, opacity: 0.6)
      canvas.text(String(years.lowerBound), x: x, y: base + 13, size: 10, opacity: 0.8)
      canvas.text(
        String(years.upperBound), x: x + width, y: base + 13, anchor: .end, size: 10, opacity: 0.8)
      if let peak = panel.values.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
        canvas.text(
          valueText(peak.value), x: x + width, y: y + 14, anchor: .end, size: 11, opacity: 0.8)
      }
      bottom = max(bottom, base + 30)
    }
    let end = Heading.drawSource(frame, on: &canvas, at: bottom + 12)
    return canvas.document(height: end)
  }
}

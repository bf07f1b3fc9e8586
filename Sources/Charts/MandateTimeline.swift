/// The terms of a mandate over time with the decisions that set them, and the ceilings of strength
/// beneath. Time runs in the direction of reading.
public struct MandateTimeline: Chart {
  /// A span of time; times are years with their fraction.
  public struct Span: Sendable, Hashable {
    /// When it begins.
    public let from: Double
    /// When it ends; nil for one without an end, which is drawn to the edge of the chart.
    public let until: Double?
    /// What it is, shown on hovering.
    public let title: String

    /// A span.
    public init(from: Double, until: Double?, title: String) {
      self.from = from
      self.until = until
      self.title = title
    }
  }

  /// A term of the mandate.
  public struct Term: Sendable, Hashable {
    /// From its first day to its last.
    public let span: Span
    /// True for a short extension, which is drawn in a colour of its own.
    public let isShort: Bool

    /// A term.
    public init(_ span: Span, isShort: Bool) {
      self.span = span
      self.isShort = isShort
    }
  }

  /// A decision.
  public struct Decision: Sendable, Hashable {
    /// When it was adopted.
    public let time: Double
    /// Its symbol, written where there is room.
    public let label: String
    /// What it decided, shown on hovering.
    public let title: String

    /// A decision.
    public init(time: Double, label: String, title: String) {
      self.time = time
      self.label = label
      self.title = title
    }
  }

  /// The ceilings of one component of strength.
  public struct Ceiling: Sendable, Hashable {
    /// The component.
    public let name: String
    /// Steps in the order of time.
    public let steps: [Step]

    /// The ceilings of a component.
    public init(name: String, steps: [Step]) {
      self.name = name
      self.steps = steps
    }
  }

  /// A ceiling that holds for a time; where the next does not follow at once there is none between.
  public struct Step: Sendable, Hashable {
    /// Its time.
    public let span: Span
    /// The ceiling.
    public let value: Double

    /// A ceiling that holds for a time.
    public init(_ span: Span, value: Double) {
      self.span = span
      self.value = value
    }
  }

  /// The words of the legend.
  public struct Words: Sendable, Hashable {
    /// What an ordinary bar is.
    public let term: String
    /// What the bar of a short extension is.
    public let short: String
    /// What a gap is.
    public let gap: String
    /// What the steps show, with their unit.
    public let ceilings: String

    /// The words of the legend.
    public init(term: String, short: String, gap: String, ceilings: String) {
      self.term = term
      self.short = short
      self.gap = gap
      self.ceilings = ceilings
    }
  }

  /// Title, unit, source, alternative.
  public let frame: ChartFrame
  /// The terms in the order of time.
  public let terms: [Term]
  /// Times that no decision covers.
  public let gaps: [Span]
  /// The decisions in the order of time.
  public let decisions: [Decision]
  /// The ceilings by component.
  public let ceilings: [Ceiling]
  /// The day that the chart speaks for, with its words.
  public let day: (time: Double, text: String)
  /// The words of the legend.
  public let words: Words
  /// Words for ceilings on the axis.
  public let axisText: @Sendable (Double) -> String

  /// A chart of a mandate.
  public init(
    frame: ChartFrame, terms: [Term], gaps: [Span], decisions: [Decision], ceilings: [Ceiling],
    day: (time: Double, text: String), words: Words,
    axisText: @escaping @Sendable (Double) -> String
  ) {
    self.frame = frame
    self.terms = terms
    self.gaps = gaps
    self.decisions = decisions
    self.ceilings = ceilings
    self.day = day
    self.words = words
    self.axisText = axisText
  }

  /// The drawing.
  public func svg() -> String {
    var canvas = Canvas(frame)
    let top = Legend.draw(legend, frame, on: &canvas, at: Heading.draw(frame, on: &canvas)) + 4
    let band = Band(top: top + 40, height: 20)
    let values = ceilings.flatMap { $0.steps.map(\.value) }
    let hasCeilings = !values.isEmpty
    let plot = Plot(
      frame: frame, top: band.bottom + (hasCeilings ? 40 : 22), height: hasCeilings ? 130 : 0,
      ticks: hasCeilings ? Scale.ticks(upTo: values.max() ?? 0, about: 4) : [],
      axisText: axisText, first: first, last: last)
    drawDay(plot, band, on: &canvas)
    drawTerms(plot, band, on: &canvas)
    drawDecisions(plot, band, on: &canvas)
    if hasCeilings {
      canvas.text(words.ceilings, x: 0, y: plot.top - 12, size: 12, opacity: 0.75)
      plot.drawAxes(on: &canvas)
      drawCeilings(plot, on: &canvas)
    } else {
      canvas.line(x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom, opacity: 0.7)
    }
    plot.drawYears(on: &canvas)
    let height = Heading.drawSource(frame, on: &canvas, at: plot.bottom + 42)
    return canvas.document(height: height)
  }

  /// The rows of bars.
  private struct Band {
    let top: Double
    let height: Double
    var bottom: Double { top + height }
  }

  private static let term = Palette.primary
  private static let short = Palette.color(3)
  private static let gap = Palette.accent
  /// Colours of components, others than those of the bars.
  private static let components = [2, 4, 1, 7, 5].map(Palette.color)

  private static func component(_ index: Int) -> String { components[index % components.count] }

  private var legend: [(name: String, color: String)] {
    var entries = [(words.term, Self.term)]
    if terms.contains(where: \.isShort) { entries.append((words.short, Self.short)) }
    if !gaps.isEmpty { entries.append((words.gap, Self.gap)) }
    return entries
      + ceilings.enumerated().map { ($1.name, Self.component($0)) }
  }

  private var times: [Double] {
    (terms.map(\.span) + gaps).flatMap { [$0.from, $0.until ?? $0.from] } + decisions.map(\.time)
      + [day.time]
  }

  private var first: Double { times.min() ?? day.time }

  /// Some air behind the last day.
  private var last: Double {
    let last = times.max() ?? day.time
    return last + (last - first) * 0.02
  }

  private func drawDay(_ plot: Plot, _ band: Band, on canvas: inout Canvas) {
    let x = plot.x(day.time)
    canvas.line(
      x1: x, y1: band.top - 20, x2: x, y2: plot.bottom, color: "currentColor", width: 1,
      opacity: 0.8, isDashed: true)
    let half = TextMeasure.width(day.text, size: 11) / 2
    canvas.text(
      day.text, x: min(max(x, half), frame.width - half), y: band.top - 26, anchor: .middle,
      size: 11)
  }

  private func drawTerms(_ plot: Plot, _ band: Band, on canvas: inout Canvas) {
    for (index, term) in terms.enumerated() {
      let from = plot.x(term.span.from)
      let until = term.span.until.map(plot.x) ?? plot.right
      // A hair between one term and the next, so that each renewal can be seen.
      canvas.rectangle(
        x: from, y: band.top, width: max(1.2, until - from - 1), height: band.height,
        fill: term.isShort ? Self.short : Self.term, opacity: index % 2 == 0 ? 1 : 0.72,
        title: term.span.title)
    }
    for gap in gaps {
      let from = plot.x(gap.from)
      canvas.rectangle(
        x: from, y: band.top + 1, width: max(1.5, plot.x(gap.until ?? last) - from - 1),
        height: band.height - 2, fill: Self.gap, outline: .dashed, title: gap.title)
    }
  }

  /// A mark at each decision, and its symbol where no other stands: the newest first, which readers
  /// look for.
  private func drawDecisions(_ plot: Plot, _ band: Band, on canvas: inout Canvas) {
    var taken: [ClosedRange<Double>] = []
    for decision in decisions {
      let x = plot.x(decision.time)
      canvas.rectangle(
        x: x - 2.5, y: band.top - 10, width: 5, height: 8, fill: "currentColor",
        title: decision.title)
    }
    for decision in decisions.reversed() {
      let half = TextMeasure.width(decision.label, size: 10) / 2
      let x = min(max(plot.x(decision.time), half), frame.width - half)
      let room = x - half - 4...x + half + 4
      guard !taken.contains(where: { $0.overlaps(room) }) else { continue }
      taken.append(room)
      canvas.text(decision.label, x: x, y: band.bottom + 14, anchor: .middle, size: 10)
      canvas.line(
        x1: plot.x(decision.time), y1: band.bottom, x2: plot.x(decision.time), y2: band.bottom + 4,
        opacity: 0.7)
    }
  }

  private func drawCeilings(_ plot: Plot, on canvas: inout Canvas) {
    for (index, ceiling) in ceilings.enumerated() {
      let color = Self.component(index)
      var run: [(x: Double, y: Double)] = []
      var end: Double?
      for step in ceiling.steps {
        let from = plot.x(step.span.from)
        if let known = end, from - known > 0.5 {
          canvas.polyline(run, color: color, width: 2)
          run = []
        }
        let until = step.span.until.map(plot.x) ?? plot.x(max(day.time, step.span.from))
        run += [(from, plot.y(step.value)), (until, plot.y(step.value))]
        end = until
      }
      canvas.polyline(run, color: color, width: 2)
      for step in ceiling.steps {
        canvas.point(
          x: plot.x(step.span.from), y: plot.y(step.value), title: step.span.title)
      }
    }
  }
}

import Record

/// What every chart carries: its title, unit, source and an alternative in words.
public struct ChartFrame: Sendable, Hashable {
  /// The title.
  public var title: String
  /// What is measured, in which unit.
  public var unit: String
  /// Where the figures come from.
  public var source: String
  /// The chart in words, for those who do not see it.
  public var alternative: String
  /// The language of the chart; Arabic charts read from right to left.
  public var language: Language
  /// The width in pixels; charts scale to the page.
  public var width: Double

  /// A frame of the usual width.
  public init(
    title: String, unit: String, source: String, alternative: String, language: Language,
    width: Double = 720
  ) {
    self.title = title
    self.unit = unit
    self.source = source
    self.alternative = alternative
    self.language = language
    self.width = width
  }

  var isMirrored: Bool { language.isRightToLeft }
}

/// A chart that can be drawn as SVG.
public protocol Chart: Sendable {
  /// The drawing, a complete SVG document that can also stand inside a page.
  func svg() -> String
}

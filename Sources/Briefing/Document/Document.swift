import Record

/// A briefing as a value, before it becomes HTML, Markdown or JSON.
public struct Document: Sendable {
  /// The language it is written in.
  public let language: Language
  /// The title.
  public let title: String
  /// A line below the title.
  public let subtitle: [Inline]
  /// The day it speaks for.
  public let asOf: CalendarDate
  /// The span of time it reports on.
  public let period: Period
  /// Its sections in order.
  public var sections: [DocumentSection]
  /// What every figure in it rests on, by the identifier that the figure links to.
  public var explanations: [Explanation]
}

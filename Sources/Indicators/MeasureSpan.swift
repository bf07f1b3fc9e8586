import Record

/// For which days a source has figures of a measure.
public struct MeasureSpan: Hashable, Sendable {
  /// The measure.
  public let measure: Measure
  /// The first day with a figure.
  public let first: CalendarDate
  /// The last day with a figure.
  public let last: CalendarDate
  /// How many days have figures.
  public let days: Int
}

extension RecordView {
  /// What the chosen release of a source measures, and when, in the order of the measures.
  public func spans(of source: String) -> [MeasureSpan] {
    Measure.allCases.compactMap { measure in
      let days = Set(
        (coverage[measure] ?? []).filter { $0.snapshot.snapshot.source == source }
          .flatMap(\.dates))
      guard let first = days.min(), let last = days.max() else { return nil }
      return MeasureSpan(measure: measure, first: first, last: last, days: days.count)
    }
  }
}

import Indicators
import Intake
import Record
import Store

/// What changed from one record to another: rows, observations and figures.
///
/// Each of the two is a view: two frozen records, or two choices of releases within one record.
public struct RecordDifference: Sendable {
  /// The sources that differ, by identifier.
  public let sources: [SourceDifference]
  /// The figures that differ, by indicator.
  public let indicators: [IndicatorDifference]

  /// True where nothing differs.
  public var isEmpty: Bool { sources.isEmpty && indicators.isEmpty }

  /// Compares two views.
  ///
  /// - Parameters:
  ///   - sources: only these; nil for all.
  ///   - asOf: the day through which figures are compared; nil to leave figures out.
  public init(
    from before: RecordView, to after: RecordView, sources: Set<String>? = nil,
    asOf: CalendarDate?
  ) throws(IndicatorError) {
    var differences: [SourceDifference] = []
    let names = Set(before.snapshots.map(\.snapshot.source))
      .union(after.snapshots.map(\.snapshot.source))
    for source in names.sorted() where sources?.contains(source) ?? true {
      let old = before.snapshots.map(\.snapshot).filter { $0.source == source }
      let new = after.snapshots.map(\.snapshot).filter { $0.source == source }
      if Set(old.map(\.sha256)) == Set(new.map(\.sha256)) { continue }
      differences.append(
        try SourceComparison(source: source, before: before, old, after: after, new).difference())
    }
    self.sources = differences
    var figures: [IndicatorDifference] = []
    // Two stores may read the same files differently: a correction, a mended reader. Within one store
    // only what rests on changed measures can differ.
    let isOneStore = before.isOfOneStore(with: after)
    if let asOf, !differences.isEmpty || !isOneStore {
      let measures = before.measures(of: Set(differences.flatMap(\.before).map(\.number)))
        .union(after.measures(of: Set(differences.flatMap(\.after).map(\.number))))
      for indicator in IndicatorList.all
      where !isOneStore || indicator.rests(on: measures) {
        figures += try Self.figures(indicator, before, after, asOf)
      }
    }
    indicators = figures
  }

  /// The figures of an indicator up to a day that differ: as a whole and by each of its dimensions
  /// but months, which repeat the years.
  private static func figures(
    _ indicator: any Indicator.Type, _ before: RecordView, _ after: RecordView,
    _ asOf: CalendarDate
  ) throws(IndicatorError) -> [IndicatorDifference] {
    guard indicator.definition.id != Change.definition.id else { return [] }
    var differences: [IndicatorDifference] = []
    let all = indicator.definition.dimensions.filter { $0 != .month }
    for dimensions in [[]] + all.map({ [$0] }) {
      let period = Period(from: Period.always.from, through: asOf) ?? Period(day: asOf)
      var request = FigureRequest(period: period)
      request.by = dimensions
      let old = try indicator.answers(request, before)
      let new = try indicator.answers(request, after)
      let oldByKey = Dictionary(
        old.map { (FigureName($0), $0) }, uniquingKeysWith: { first, _ in first })
      let newNames = Set(new.map(FigureName.init))
      for figure in new {
        let other = oldByKey[FigureName(figure)]
        if figure.number != other?.number {
          differences.append(
            IndicatorDifference(before: other, after: figure, dimensions: dimensions))
        }
      }
      for figure in old where figure.number != nil && !newNames.contains(FigureName(figure)) {
        differences.append(
          IndicatorDifference(before: figure, after: nil, dimensions: dimensions))
      }
    }
    return differences
  }

  private struct FigureName: Hashable {
    let variant: String
    let keys: FigureKeys

    init(_ figure: Figure) {
      variant = figure.variant
      keys = figure.keys
    }
  }
}

import Record
import Store

extension Indicator {
  /// Into how many figures with a value a question breaks down by one measure at most, counted up to a limit and one more; found
  /// without computing them.
  ///
  /// A question with one dimension is never broad: there are some hundred missions and contributors and
  /// some hundred months.
  public static func breadth(
    _ request: FigureRequest, _ view: RecordView, atMost limit: Int
  ) throws(IndicatorError) -> Int {
    let by = Set(request.by)
    // An indicator that does not know a dimension refuses the question by itself.
    guard by.count > 1, by.isSubset(of: definition.dimensions) else { return 1 }
    let compared = request.of.flatMap(IndicatorList.indicator)
    let groups = by.contains(.group) && !by.contains(.contributor) ? view.groups.count + 1 : 1
    // The measure that breaks down furthest decides: where an indicator rests on several, one answers
    // where another has nothing, so that figures may be more by as many times as there are measures.
    var broadest = 1
    for measure in (compared?.measures ?? measures).sorted(by: { $0.rawValue < $1.rawValue }) {
      var selection = Selection(
        measure: measure, snapshots: view.snapshots.map(\.snapshot.number), period: request.period)
      selection.missions = request.missions.map { view.missions(in: .everything, asked: $0) }
      selection.states = request.contributors
      let keys = keys(by, measure)
      let count = try view.ask { record throws(StoreError) in
        try record.combinations(
          selection, by: keys, dates: by.contains(.month) ? .month : .year,
          atMost: limit / groups)
      }
      broadest = max(broadest, count * groups)
      if broadest > limit { return broadest }
    }
    return broadest
  }

  private static func keys(_ by: Set<Dimension>, _ measure: Measure) -> [TotalKey] {
    var keys: Set<TotalKey> = []
    for dimension in by {
      switch dimension {
      case .mission: keys.insert(.mission)
      case .contributor: keys.insert(.state)
      case .group: break
      case .type: keys.insert(measure == .fatalities ? .incident : .personnel)
      case .personnel: keys.insert(.personnel)
      case .sex: keys.insert(.sex)
      case .category: keys.insert(.category)
      case .month, .year: keys.insert(.day)
      }
    }
    return TotalKey.allCases.filter(keys.contains)
  }
}

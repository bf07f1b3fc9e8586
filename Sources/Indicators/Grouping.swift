import Record
import Store

/// Observations added up by the dimensions of a question, each sum with the selection that finds
/// its rows again.
struct Grouping {
  /// One sum.
  struct Group {
    var keys: FigureKeys
    var value: Double
    var selection: Selection
  }

  /// What `type` means for a measure: incidents for deaths, personnel for headcounts.
  enum TypeMeaning { case incident, personnel }

  /// Adds up a selection by dimensions, the greatest sum first, or in the order of time.
  static func groups(
    _ selection: Selection, by dimensions: [Dimension], type: TypeMeaning, _ view: RecordView
  ) throws(IndicatorError) -> [Group] {
    var keys: Set<TotalKey> = []
    for dimension in dimensions { keys.insert(key(dimension, type)) }
    let totals = try view.totals(selection, by: TotalKey.allCases.filter(keys.contains))
    // The States of a group are added as they are found: what belongs to none has no list of members.
    let isByGroup = dimensions.contains(.group) && !dimensions.contains(.contributor)
    var groups: [FigureKeys: Group] = [:]
    for total in totals {
      var figureKeys = FigureKeys()
      var narrowed = selection
      if isByGroup { narrowed.states = [] }
      for dimension in dimensions {
        apply(dimension, type, total, to: &figureKeys, &narrowed, view)
      }
      var group = groups[figureKeys] ?? Group(keys: figureKeys, value: 0, selection: narrowed)
      group.value += total.value
      if isByGroup { widen(&group.selection, by: total.state) }
      groups[figureKeys] = group
    }
    let isOverTime = dimensions.contains(.month) || dimensions.contains(.year)
    // The order of keys is a text; it is made once for each group, not for each comparison.
    let ordered = groups.values.map { (group: $0, order: $0.keys.order) }.sorted { left, right in
      if isOverTime, left.group.keys.date != right.group.keys.date {
        return left.group.selection.period.from < right.group.selection.period.from
      }
      if left.group.value != right.group.value { return left.group.value > right.group.value }
      return left.order < right.order
    }
    return ordered.map(\.group)
  }

  private static func key(_ dimension: Dimension, _ type: TypeMeaning) -> TotalKey {
    switch dimension {
    case .mission: .mission
    case .contributor, .group: .state
    case .type: type == .incident ? .incident : .personnel
    case .personnel: .personnel
    case .sex: .sex
    case .category: .category
    case .month, .year: .day
    }
  }

  /// Lets a selection find the rows of one State more, or those that name none.
  private static func widen(_ selection: inout Selection, by state: EntityID?) {
    guard let state else {
      selection.orWithoutState = true
      return
    }
    guard selection.states?.contains(state) != true else { return }
    selection.states = ((selection.states ?? []) + [state]).sorted()
  }

  private static func apply(
    _ dimension: Dimension, _ type: TypeMeaning, _ total: Total, to keys: inout FigureKeys,
    _ selection: inout Selection, _ view: RecordView
  ) {
    switch dimension {
    case .mission:
      keys.mission = total.mission
      selection.missions = total.mission.map { [$0] } ?? []
    case .contributor:
      keys.contributor = total.state
      keys.isUndeterminedContributor = total.state == nil
      selection.states = total.state.map { [$0] } ?? []
    case .group:
      keys.group = total.state.flatMap { view.group(of: $0) }
    case .type where type == .incident:
      keys.incident = total.incident
      selection.incidents = total.incident.map { [$0] }
    case .type, .personnel:
      keys.personnel = total.personnel
      selection.personnel = total.personnel.map { [$0] }
    case .sex:
      keys.sex = total.sex
      selection.sexes = total.sex.map { [$0] }
    case .category:
      keys.category = total.category
      selection.categories = total.category.map { [$0] }
    case .month, .year:
      guard let day = total.day else { return }
      let date: PartialDate =
        dimension == .year ? .year(day.year) : .month(day.year, day.month)
      keys.date = date
      let from = max(date.earliest, selection.period.from)
      let through = min(date.latest, selection.period.through)
      selection.period = Period(from: from, through: through) ?? selection.period
    }
  }
}

extension FigureKeys {
  /// A text by which figures of equal value are put in one order.
  var order: String {
    [
      source, mission?.rawValue, contributor?.rawValue, group?.rawValue, incident?.rawValue,
      personnel?.rawValue, sex?.rawValue, category, date?.description,
    ].map { $0 ?? "" }.joined(separator: "|")
  }
}

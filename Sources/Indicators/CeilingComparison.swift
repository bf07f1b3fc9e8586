import Record
import Store

/// Personnel of one operation at one month's end beside a ceiling in force on that day.
struct CeilingComparison {
  /// The operation.
  let mission: EntityID
  /// What the ceiling bounds.
  let component: StrengthComponent
  /// True where no other ceiling in force bounds a whole of which this component is a part.
  let isOutermost: Bool
  /// The month's end.
  let date: CalendarDate
  /// Persons deployed, with the question that finds them.
  let deployed: (value: Double, selection: Selection)
  /// The ceiling with the increases and decreases since.
  let authorised: [MandateInForce.Ceiling]
  /// How many later decisions known on that day name no strength: one of them may have changed it.
  let laterWithoutStrength: Int
  /// The questions that find the figures of the ceiling.
  let authorisedSelections: [Selection]

  /// The ceiling, in persons.
  var authorisedValue: Double {
    authorised.reduce(0) { sum, entry in
      sum + Double(entry.ceiling.relation == .decrease ? -entry.ceiling.count : entry.ceiling.count)
    }
  }

  /// The published categories that make up a component; nil where no published category does.
  ///
  /// Until 2018 staff officers are published among the troops, so that both count under a ceiling of
  /// troops.
  static func categories(of component: StrengthComponent) -> [PersonnelType]? {
    switch component {
    case .uniformed: categoriesOfMilitary + categoriesOfPolice + [.uniformed]
    case .military: categoriesOfMilitary
    case .troops: [.troops, .staffOfficers]
    case .observers: [.expertsOnMission, .militaryObservers]
    case .staffOfficers: [.staffOfficers]
    case .police: categoriesOfPolice
    case .individualPolice: [.individualPolice]
    case .formedPolice: [.formedPoliceUnits]
    case .formedPoliceUnits, .corrections, .civilian, .total, .other: nil
    }
  }

  private static let categoriesOfMilitary: [PersonnelType] = [
    .troops, .staffOfficers, .expertsOnMission, .militaryObservers, .military,
  ]
  private static let categoriesOfPolice: [PersonnelType] = [
    .individualPolice, .formedPoliceUnits, .police,
  ]

  /// The comparisons of an operation at a month's end, one for each ceiling in force that published
  /// categories can be set against; none where no ceiling is known, the term has run
  /// out or nobody is published.
  static func all(
    _ mandates: RecordedMandates, _ mission: EntityID, _ basis: StrengthBasis, _ view: RecordView
  ) throws(IndicatorError) -> [CeilingComparison] {
    let date = basis.moment.date
    guard let history = mandates.history(of: mission), let mandate = history.mandate(on: date),
      !mandate.hasRunOut, !mandate.hasEnded
    else { return [] }
    let components = StrengthComponent.allCases.filter {
      mandate.ceiling(of: $0) != nil && categories(of: $0) != nil
    }
    guard !components.isEmpty else { return [] }
    let totals = try view.totals(basis.selection, by: [.personnel])
    let published = Set(totals.compactMap(\.personnel))
    return components.compactMap { component in
      guard let categories = categories(of: component), !published.isDisjoint(with: categories)
      else { return nil }
      var selection = basis.selection
      selection.missions = [mission]
      selection.personnel = categories
      let value = totals.filter { $0.personnel.map(categories.contains) ?? false }
        .reduce(0) { $0 + $1.value }
      let authorised = mandate.authorised(component)
      let set = authorised.last?.inForceFrom ?? date
      return CeilingComparison(
        mission: mission, component: component,
        isOutermost: !components.contains { component.isPart(of: $0) }, date: date,
        deployed: (value, selection), authorised: authorised,
        laterWithoutStrength: history.decisions.count {
          $0.adopted > set && $0.adopted <= date && $0.ceilings == nil
        },
        authorisedSelections: authorised.compactMap { entry in
          guard let line = mandates.line(mission, entry.decision) else { return nil }
          var selection = Selection(
            measure: .authorisedStrength, snapshots: [line.snapshot],
            period: Period(day: entry.inForceFrom))
          selection.missions = [mission]
          selection.categories = [entry.ceiling.category]
          return selection
        })
    }
  }
}

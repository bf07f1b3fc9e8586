import Record
import Store

/// The share of women among uniformed personnel, by category, beside the goals of the Uniformed
/// Gender Parity Strategy for 2028.
///
/// Categories are never averaged. The Strategy's goal for experts on mission holds for them and
/// staff officers together; where staff officers are published among the troops, the note says so.
public enum WomenShare: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "women-share", formula: "w = F / (F + M)", unit: .share, kind: .share,
    reference: "Uniformed Gender Parity Strategy 2018–2028, Department of Peace Operations",
    dimensions: [.mission, .contributor, .type, .personnel, .group, .month],
    population: .uniformed, scope: .withPoliticalMissions)

  /// The Strategy's goals for 2028, in per cent.
  static let goals2028: [PersonnelType: Int] = [
    .troops: 15, .formedPoliceUnits: 20, .expertsOnMission: 25, .staffOfficers: 25,
    .individualPolice: 30,
  ]

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.headcount, .yearlyHeadcount, .yearlyHeadcountBySex]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let scope = request.scope ?? definition.scope
    var inner = request
    inner.by = request.by.filter { $0 != .month } + [.sex]
    let isMonthly = request.by.contains(.month)
    let bases = try StrengthBasis.moments(inner, scope: scope, isMonthly: isMonthly, view)
    var figures: [Figure] = []
    for basis in bases {
      let groups = try Grouping.groups(basis.selection, by: inner.by, type: .personnel, view)
      var bySex: [FigureKeys: [Sex: Grouping.Group]] = [:]
      for group in groups {
        guard let sex = group.keys.sex else { continue }
        var keys = group.keys
        keys.sex = nil
        if isMonthly { keys.date = .month(basis.moment.date.year, basis.moment.date.month) }
        bySex[keys, default: [:]][sex] = group
      }
      for (keys, groups) in bySex.sorted(by: { $0.key.order < $1.key.order }) {
        figures.append(figure(keys, groups, basis, request, isMonthly: isMonthly))
      }
    }
    return figures.orUnavailable(definition, request)
  }

  private static func figure(
    _ keys: FigureKeys, _ groups: [Sex: Grouping.Group], _ basis: StrengthBasis,
    _ request: FigureRequest, isMonthly: Bool
  ) -> Figure {
    let women = groups[.female]?.value ?? 0
    let men = groups[.male]?.value ?? 0
    var figure = definition.unavailable(.noCases, request)
    figure.keys = keys
    figure.moment = basis.moment
    figure.snapshots = [basis.snapshot.snapshot.number]
    if women + men > 0 { figure.value = .number(women / (women + men)) }
    figure.inputs = [
      FigureInput("F", women, .persons, (groups[.female]?.selection).map { [$0] } ?? []),
      FigureInput("M", men, .persons, (groups[.male]?.selection).map { [$0] } ?? []),
    ]
    if !isMonthly { figure.notes = Strength.notes(basis, request) }
    if let personnel = keys.personnel {
      if let goal = goals2028[personnel] { figure.notes.append(.goal2028(goal)) }
      if personnel == .troops || personnel == .expertsOnMission {
        figure.notes.append(.staffOfficersAmongTroops)
      }
    }
    return figure
  }
}

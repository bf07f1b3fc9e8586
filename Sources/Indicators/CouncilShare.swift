import Record
import Store

/// How much of the uniformed personnel the members of the Security Council contribute, who decide where
/// it is sent: all members of the year, and the five permanent ones.
///
/// Strength is the newest by contributor in the span, membership that of its year.
public enum CouncilShare: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "council-share", formula: "q = Σ_C S(c) / Σ S(c)", unit: .share, kind: .share,
    reference: "Charter of the United Nations, Article 23; "
      + "monthly summary of contributions of uniformed personnel",
    dimensions: [], population: .uniformed, scope: .withPoliticalMissions)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [
    .councilSeats, .headcount, .yearlyHeadcount, .yearlyHeadcountBySex,
  ]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    guard let moment = try ContributorShares.moments(request, definition, view).first else {
      return definition.notCovered(.headcount, request, view)
    }
    let year = moment.basis.moment.date.year
    let seats = try CouncilSeats(year: year, view)
    return [
      figure("members", (seats?.listed ?? []) + (seats?.added ?? []), seats, moment, request, view),
      figure(
        "permanent-members", CouncilSeats.permanent(in: year), nil, moment, request, view),
    ]
  }

  private static func figure(
    _ variant: String, _ members: [EntityID], _ seats: CouncilSeats?, _ moment: ContributorShares,
    _ request: FigureRequest, _ view: RecordView
  ) -> Figure {
    var figure = moment.figure(definition, variant: variant, request)
    figure.unit = .share
    guard !members.isEmpty else {
      figure.value = .unavailable(
        .notCovered(newest: PublishedCounts.newest(.councilSeats, request, view)))
      return figure
    }
    let all = moment.shares.reduce(0) { $0 + $1.value }
    let theirs = moment.shares.filter { members.contains($0.contributor) }
    let sum = theirs.reduce(0) { $0 + $1.value }
    if all > 0 { figure.value = .number(sum / all) }
    figure.inputs = [
      FigureInput("S_C", sum, .persons, theirs.map(\.selection)),
      FigureInput("ΣS", all, .persons, moment.shares.map(\.selection)),
    ]
    if let seats {
      figure.inputs.append(
        FigureInput(
          "N", Double(members.count), .councilMembers, [seats.selection], isSum: false))
      figure.notes += seats.notes
      figure.snapshots = Array(Set(figure.snapshots + seats.selection.snapshots)).sorted()
    } else {
      figure.inputs.append(
        FigureInput("N", Double(members.count), .councilMembers, [], isSum: false))
    }
    return figure
  }
}

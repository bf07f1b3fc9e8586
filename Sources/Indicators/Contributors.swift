import Record
import Store

/// How many States contribute uniformed personnel: at all, and a hundred or more.
///
/// Breadth and equality are two things: the number of contributors rose from the 1990s while shares
/// grew less equal, so the indicator is read beside `concentration`.
public enum Contributors: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "contributors", formula: "N = |{c : S(c, t) > 0}|", unit: .contributors, kind: .stock,
    reference: "Perry and Smith (2013), IPI Providing for Peacekeeping No. 6",
    dimensions: [.mission, .group, .month], population: .uniformed,
    scope: .withPoliticalMissions)

  /// What its figures are computed from.
  public static let measures: Set<Measure> = [.headcount, .yearlyHeadcount, .yearlyHeadcountBySex]

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    return try ContributorShares.moments(request, definition, view).flatMap { moment in
      Dictionary(grouping: moment.shares, by: \.keys).sorted { $0.key.order < $1.key.order }
        .flatMap { keys, shares in
          [("any", 1.0), ("hundred-or-more", 100.0)].map { variant, least in
            let counted = shares.filter { $0.value >= least }
            var figure = moment.figure(definition, variant: variant, request)
            figure.keys = keys
            figure.value = .number(Double(counted.count))
            figure.inputs = [
              FigureInput(
                "S", counted.reduce(0) { $0 + $1.value }, .persons, counted.map(\.selection))
            ]
            return figure
          }
        }
    }.orUnavailable(definition, request)
  }
}

/// The contributors of a moment with what each contributes.
struct ContributorShares {
  struct Share {
    /// Without the contributor, which is what is counted.
    var keys: FigureKeys
    let contributor: EntityID
    let value: Double
    let selection: Selection
  }

  let basis: StrengthBasis
  let shares: [Share]
  let isMonthly: Bool

  /// One moment, the newest in the span, or every month-end.
  static func moments(
    _ request: FigureRequest, _ definition: IndicatorDefinition, _ view: RecordView
  ) throws(IndicatorError) -> [ContributorShares] {
    let scope = request.scope ?? definition.scope
    var inner = request
    inner.by = request.by.filter { $0 != .month && $0 != .group } + [.contributor]
    let isMonthly = request.by.contains(.month)
    let bases = try StrengthBasis.moments(inner, scope: scope, isMonthly: isMonthly, view)
    var moments: [ContributorShares] = []
    for basis in bases {
      let groups = try Grouping.groups(basis.selection, by: inner.by, type: .personnel, view)
      moments.append(
        ContributorShares(
          basis: basis,
          shares: groups.compactMap { group in
            guard let contributor = group.keys.contributor, group.value > 0 else { return nil }
            var keys = group.keys
            keys.contributor = nil
            if request.by.contains(.group) { keys.group = view.group(of: contributor) }
            if isMonthly {
              let date = basis.moment.date
              keys.date = .month(date.year, date.month)
            }
            return Share(
              keys: keys, contributor: contributor, value: group.value,
              selection: group.selection)
          }, isMonthly: isMonthly))
    }
    return moments
  }

  /// A figure of this moment, still without a value.
  func figure(
    _ definition: IndicatorDefinition, variant: String, _ request: FigureRequest
  ) -> Figure {
    var figure = definition.unavailable(.noCases, request)
    figure.variant = variant
    figure.moment = basis.moment
    figure.snapshots = [basis.snapshot.snapshot.number]
    figure.notes = isMonthly ? [] : Strength.notes(basis, request)
    return figure
  }
}

extension [Figure] {
  /// The figures, or the one that says that nothing covers the span.
  func orUnavailable(_ definition: IndicatorDefinition, _ request: FigureRequest) -> [Figure] {
    isEmpty ? [definition.unavailable(.notCovered(newest: nil), request)] : self
  }
}

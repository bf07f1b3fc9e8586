import Record
import Store

/// How far uniformed personnel comes from few contributors.
///
/// The Herfindahl–Hirschman index is the sum of squared shares, from 1/N to 1; its inverse is the
/// number of equal contributors that would be as concentrated.
public enum Concentration: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "concentration", formula: "HHI = Σ s(c)²,  N₂ = 1 / HHI,  CR₁₀ = Σ₁₀ s(c)",
    unit: .index, kind: .index,
    reference: "Herfindahl (1950); Hirschman (1964), American Economic Review 54",
    dimensions: [.mission, .month], population: .uniformed, scope: .withPoliticalMissions)

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
          values(shares.map(\.value)).map { variant, value, unit in
            var figure = moment.figure(definition, variant: variant, request)
            figure.keys = keys
            figure.value = .number(value)
            figure.unit = unit
            let largest = shares.sorted { $0.value > $1.value }
              .prefix(variant == "top-10" ? 10 : variant == "top-5" ? 5 : shares.count)
            figure.inputs = [
              FigureInput(
                "S", largest.reduce(0) { $0 + $1.value }, .persons, largest.map(\.selection)),
              FigureInput(
                "ΣS", shares.reduce(0) { $0 + $1.value }, .persons, shares.map(\.selection)),
            ]
            return figure
          }
        }
    }.orUnavailable(definition, request)
  }

  /// The index, its inverse and the shares of the largest.
  static func values(_ headcounts: [Double]) -> [(String, Double, FigureUnit)] {
    let total = headcounts.reduce(0, +)
    guard total > 0 else { return [] }
    let shares = headcounts.map { $0 / total }.sorted(by: >)
    let index = shares.reduce(0) { $0 + $1 * $1 }
    return [
      ("herfindahl-hirschman", index, .index), ("effective-number", 1 / index, .contributors),
      ("top-5", shares.prefix(5).reduce(0, +), .share),
      ("top-10", shares.prefix(10).reduce(0, +), .share),
    ]
  }
}

import Record
import Store

/// How an indicator differs from the span of the same length before, with its uncertainty.
///
/// Where events are known for the first part of the span alone, that part is compared with a span as
/// long as itself, and the note says up to which day.
///
/// Deaths and rates are compared by the ratio of their rates; without person-time for both spans
/// equal exposure is assumed, and the note says so. Shares of deaths are compared by their
/// difference. Stocks are full counts: the difference is what it is.
public enum Change: Indicator {
  /// What the indicator is.
  public static let definition = IndicatorDefinition(
    id: "change", formula: "RR = (d₁ / e₁) / (d₀ / e₀);  Δ = x₁ − x₀", unit: .ratio, kind: .rate,
    reference:
      "Przyborowski and Wilenski (1940), Biometrika 31; Newcombe (1998), Statistics in Medicine 17",
    dimensions: [.mission, .contributor, .type, .personnel, .group], population: .all,
    scope: .everything)

  /// Answers a question; see `Indicator`.
  public static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    try definition.check(request)
    let id = request.of ?? Fatalities.definition.id
    guard let indicator = IndicatorList.indicator(id), id != definition.id else {
      throw .notComparable(id)
    }
    var request = request
    var now = try indicator.figures(request, view)
    let known = knownThrough(now)
    if let known, let part = Period(from: request.period.from, through: known) {
      // What is known of a part of the span is compared with a span as long as that part.
      request.period = part
      now = try indicator.figures(request, view)
      for index in now.indices { now[index].notes.append(.stale(known)) }
    }
    var before = request
    before.period = request.period.previous
    let then = try indicator.figures(before, view)
    var figures: [Figure] = []
    var matched: Set<Int> = []
    for figure in now {
      let index = then.firstIndex { $0.keys == figure.keys && $0.variant == figure.variant }
      if let index { matched.insert(index) }
      figures.append(try compare(figure, index.map { then[$0] }, id, request))
    }
    // What was there before and is not there now has changed as well.
    for (index, figure) in then.enumerated()
    where !matched.contains(index) && id == Fatalities.definition.id {
      var empty = figure
      empty.value = .number(0)
      empty.period = request.period
      empty.inputs = figure.inputs.map { input in
        FigureInput(
          input.symbol, 0, input.unit,
          input.selections.map {
            var selection = $0
            selection.period = request.period
            return selection
          })
      }
      figures.append(try compare(empty, figure, id, request))
    }
    return figures
  }

  /// The day up to which events of the span are known, where that is before its end.
  private static func knownThrough(_ figures: [Figure]) -> CalendarDate? {
    for figure in figures where figure.moment == nil && figure.number != nil {
      for case .stale(let date) in figure.notes
      where figure.period.from <= date && date < figure.period.through {
        return date
      }
    }
    return nil
  }

  private static func compare(
    _ now: Figure, _ then: Figure?, _ id: String, _ request: FigureRequest
  ) throws(IndicatorError) -> Figure {
    var figure = now
    figure.indicator = definition.id
    figure.interval = nil
    figure.notes = now.notes.filter {
      if case .stale = $0 { true } else { false }
    }
    figure.variant = now.variant.isEmpty ? id : "\(id).\(now.variant)"
    guard let value = now.number else { return figure }
    guard let other = then?.number ?? (id == Fatalities.definition.id ? 0 : nil) else {
      figure.value = then?.value ?? .unavailable(.notCovered(newest: nil))
      return figure
    }
    figure.inputs =
      now.inputs.map { $0.renamed("\($0.symbol)₁") }
      + (then?.inputs ?? []).map { $0.renamed("\($0.symbol)₀") }
    figure.snapshots = Array(Set(now.snapshots + (then?.snapshots ?? []))).sorted()
    switch now.unit {
    case .deaths:
      guard
        let comparison = RateComparison(
          Int(value), over: Double(request.period.days), to: Int(other),
          over: Double(request.period.previous.days))
      else {
        figure.value = .unavailable(.noCases)
        return figure
      }
      apply(comparison, to: &figure)
      figure.notes.append(.equalExposureAssumed)
    case .perThousandPersonYears:
      guard let deaths = now.input("d"), let years = now.input("PY"),
        let otherDeaths = then?.input("d"), let otherYears = then?.input("PY"),
        let comparison = RateComparison(
          Int(deaths), over: years, to: Int(otherDeaths), over: otherYears)
      else {
        figure.value = .unavailable(.noCases)
        return figure
      }
      apply(comparison, to: &figure)
    case .share:
      figure.value = .number(value - other)
      figure.unit = .sharePoints
      if let cases = now.cases, let otherCases = then?.cases {
        figure.interval = Interval.difference(
          cases.0, of: cases.1, minus: otherCases.0, of: otherCases.1)
      } else if now.countsPersons {
        figure.notes.append(.fullCount)
      }
    default:
      figure.value = .number(value - other)
      if now.countsPersons { figure.notes.append(.fullCount) }
    }
    return figure
  }

  private static func apply(_ comparison: RateComparison, to figure: inout Figure) {
    figure.unit = .ratio
    figure.value = comparison.ratio.map(FigureValue.number) ?? .unavailable(.noCases)
    if comparison.interval.upper.isFinite { figure.interval = comparison.interval }
    figure.notes.append(
      comparison.probability < 0.05
        ? .beyondChance(probability: comparison.probability)
        : .withinChance(probability: comparison.probability))
  }
}

extension Figure {
  /// The value of an input by its symbol.
  public func input(_ symbol: String) -> Double? {
    inputs.first { $0.symbol == symbol }?.value
  }

  /// True where persons were counted one by one.
  fileprivate var countsPersons: Bool { inputs.contains { $0.unit == .persons } }

  /// Cases and total of a share of deaths, from which its uncertainty follows.
  fileprivate var cases: (Int, Int)? {
    guard let malicious = input("d_mal"), let all = input("d"), let open = input("d_tbd") else {
      return nil
    }
    switch variant {
    case "determined": return (Int(malicious), Int(all - open))
    case "open-as-other": return (Int(malicious), Int(all))
    default: return (Int(malicious + open), Int(all))
    }
  }
}

extension FigureInput {
  fileprivate func renamed(_ symbol: String) -> FigureInput {
    FigureInput(symbol, value, unit, selections, lines: lines, isSum: isSum)
  }
}

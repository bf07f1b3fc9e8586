import Record

/// Computes one indicator.
public protocol Indicator: Sendable {
  /// What the indicator is.
  static var definition: IndicatorDefinition { get }
  /// What its figures are computed from; all measures unless the indicator says less.
  static var measures: Set<Measure> { get }
  /// Answers a question, one figure for each combination of the dimensions asked for.
  ///
  /// - Throws: `IndicatorError` for a question that has no answer by its nature, such as a stock
  ///   summed over time. A figure that the record cannot supply is returned as unavailable, with
  ///   the reason.
  static func figures(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure]
}

extension Indicator {
  /// The figures that answer a question, each with the question, so that it can be asked again.
  public static func answers(
    _ request: FigureRequest, _ view: RecordView
  ) throws(IndicatorError) -> [Figure] {
    var figures = try figures(request, request.publisher.map(view.only) ?? view)
    for index in figures.indices { figures[index].request = request }
    return figures
  }

  /// All measures: nothing can be ruled out.
  public static var measures: Set<Measure> { Set(Measure.allCases) }

  /// True where a change of these measures can change its figures. One that rests on facts about
  /// missions alone can be changed by any source.
  public static func rests(on measures: Set<Measure>) -> Bool {
    self.measures.isEmpty || !self.measures.isDisjoint(with: measures)
  }
}

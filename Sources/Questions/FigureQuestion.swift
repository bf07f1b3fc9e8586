import Briefing
import Indicators
import Record

/// A question to an indicator as a reader puts it: on the command line, in an address, in a call.
///
/// Its parameters and its values are the same thing written twice; every figure that was asked for
/// through it can be asked for again, alone.
public struct FigureQuestion: Hashable, Sendable {
  /// The indicator's identifier.
  public var indicator: String
  /// Only these missions; none for all.
  public var missions: [EntityID] = []
  /// Only these contributors or nationalities; none for all.
  public var contributors: [EntityID] = []
  /// The first day, month or year; nil for the beginning of the record.
  public var from: PartialDate?
  /// The last day, month or year; nil for today.
  public var to: PartialDate?
  /// The dimensions to keep apart.
  public var by: [Dimension] = []
  /// One place in the breakdown, in the order of `by`; none for all.
  public var at: [String] = []
  /// Whose numbers; nil for the indicator's own.
  public var population: Population?
  /// Which presences; nil for the indicator's own.
  public var scope: Scope?
  /// For `change`: the indicator that is compared.
  public var of: String?
  /// Only this figure of the indicator, such as `malicious-acts`.
  public var variant: String?
  /// Only the figure about this source.
  public var source: String?
  /// Only what this source says, though another comes first.
  public var publisher: String?

  /// A question to an indicator about everything up to today.
  public init(_ indicator: String) { self.indicator = indicator }

  /// The names that its parameters have.
  public static let parameterNames = [
    "mission", "contributor", "from", "to", "by", "at", "population", "scope", "of", "variant",
    "source", "publisher",
  ]

  /// Reads a question from its parameters. Others than its own are passed over: whoever takes them
  /// checks their names.
  public init(
    _ indicator: String, _ parameters: Parameters, _ record: OpenRecord
  ) throws(QuestionError) {
    self.indicator = indicator
    for spelling in parameters.list("mission") { missions.append(try record.mission(spelling)) }
    for spelling in parameters.list("contributor") {
      contributors.append(try record.contributor(spelling))
    }
    from = try parameters.date("from")
    to = try parameters.date("to")
    for name in parameters.list("by") {
      guard let dimension = Dimension(rawValue: name) else {
        throw .malformed(parameter: "by", value: name)
      }
      if !by.contains(dimension) { by.append(dimension) }
    }
    at = parameters.all("at")
    guard at.count <= by.count else { throw .morePlacesThanDimensions }
    population = try parameters.choice("population", Population.self)
    scope = try parameters.choice("scope", Scope.self)
    of = parameters["of"]
    variant = parameters["variant"]
    source = parameters["source"]
    publisher = parameters["publisher"]
    if let publisher, record.view.sources[publisher] == nil { throw .unknownSource(publisher) }
  }

  /// The parameters that ask it again; the indicator stands beside them.
  public var parameters: Parameters {
    var result = Parameters()
    for mission in missions { result.add("mission", mission.key) }
    for contributor in contributors { result.add("contributor", contributor.key) }
    result.add("from", from?.description)
    result.add("to", to?.description)
    result.add("by", by.map(\.rawValue).joined(separator: ","))
    for place in at { result.add("at", place) }
    result.add("population", population?.rawValue)
    result.add("scope", scope?.rawValue)
    result.add("of", of)
    result.add("variant", variant)
    result.add("source", source)
    result.add("publisher", publisher)
    return result
  }

  /// The question whose only answer is a figure.
  ///
  /// - Returns: nil for a figure that does not say which question it answers.
  public init?(_ figure: Figure) {
    guard let request = figure.request else { return nil }
    indicator = figure.indicator
    missions = request.missions ?? []
    contributors = request.contributors ?? []
    from = request.period.statedStart.map { .day($0) }
    to = .day(request.period.through)
    by = request.by
    at = by.map { FigureWording.code(figure.keys, $0) }
    population = request.population
    scope = request.scope
    of = request.of
    variant = figure.variant.isEmpty ? nil : figure.variant
    source = figure.keys.source
    publisher = request.publisher
  }

  /// The question in the terms of indicators.
  public func request(today: CalendarDate) throws(QuestionError) -> FigureRequest {
    let end = to?.latest ?? today
    guard let period = Period(from: from?.earliest ?? Period.always.from, through: end) else {
      throw .emptyPeriod
    }
    var request = FigureRequest(period: period)
    request.missions = missions.isEmpty ? nil : missions
    request.contributors = contributors.isEmpty ? nil : contributors
    request.by = by
    request.population = population
    request.scope = scope
    request.of = of
    request.publisher = publisher
    return request
  }

  /// Into how many figures a question may break down: twice the largest that pages and documents ask
  /// for, a second or two of work.
  public static let mostFigures = 10_000

  /// The figures, each with the question it answers.
  ///
  /// - Throws: `QuestionError.tooManyFigures` where there would be more than `mostFigures`.
  public func figures(
    in record: OpenRecord, today: CalendarDate
  ) throws(QuestionError) -> [Figure] {
    guard let type = IndicatorList.indicator(indicator) else {
      throw .indicator(.unknownIndicator(indicator))
    }
    let request = try request(today: today)
    var figures: [Figure]
    let isTooBroad: Bool
    let most = Self.mostFigures
    do throws(IndicatorError) {
      // What would be too much is found out before it is computed, not when memory is full.
      isTooBroad = try type.breadth(request, record.view, atMost: most) > most
    } catch {
      throw .indicator(error)
    }
    if isTooBroad { throw .tooManyFigures(limit: most) }
    do throws(IndicatorError) {
      figures = try type.answers(request, record.view)
    } catch {
      throw .indicator(error)
    }
    if let variant {
      figures.removeAll { $0.variant != variant }
      guard !figures.isEmpty else {
        throw .unknownVariant(indicator: indicator, variant: variant)
      }
    }
    if let source { figures.removeAll { $0.keys.source != source } }
    if !at.isEmpty {
      figures.removeAll { figure in
        zip(by, at).contains { FigureWording.code(figure.keys, $0) != $1 }
      }
    }
    return figures
  }
}

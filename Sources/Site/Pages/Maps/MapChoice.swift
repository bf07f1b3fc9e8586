import Indicators
import Questions
import Record

/// What a reader chose to see on the map, and where the choice had to be changed.
struct MapChoice {
  /// The indicator.
  let indicator: any Indicator.Type
  /// Missions or contributors.
  let dimension: Dimension
  /// Whose numbers; nil for the indicator's own.
  let population: Population?
  /// The figure asked for; nil for the first.
  let variant: String?
  /// The years that the slider reaches.
  let years: ClosedRange<Int>
  /// The year; the newest with a value where none is asked for.
  let year: Int
  /// The figures of the year, of every variant.
  let figures: [Figure]
  /// True where the dimension asked for is not the indicator's, and its other one is shown.
  let isOtherDimension: Bool

  /// The dimensions that a map has places for.
  static let dimensions: [Dimension] = [.mission, .contributor]
  /// The indicators that can be kept apart by one of them.
  static let indicators = IndicatorList.all.filter { type in
    dimensions.contains { type.definition.dimensions.contains($0) }
  }
  /// The first year that can be asked for: that of the Charter.
  private static let firstYear = 1945
  /// How many years without a value are passed over in search of the newest.
  private static let yearsTried = 15

  init(_ page: PageDraft) throws(SiteError) {
    let parameters = page.request.parameters
    let id = parameters["indicator"] ?? Strength.definition.id
    guard let indicator = IndicatorList.indicator(id) else {
      throw .question(.indicator(.unknownIndicator(id)))
    }
    let possible = Self.dimensions.filter(indicator.definition.dimensions.contains)
    guard let usual = possible.first else {
      throw .question(.malformed(parameter: "indicator", value: id))
    }
    let asked = try page.ask { () throws(QuestionError) in
      let dimension = try parameters.choice("by", Dimension.self)
      if let dimension, !Self.dimensions.contains(dimension) {
        throw .malformed(parameter: "by", value: dimension.rawValue)
      }
      return (
        dimension: dimension, population: try parameters.choice("population", Population.self),
        year: try parameters.number("year", Self.firstYear...page.request.day.year)
      )
    }
    let dimension = asked.dimension.flatMap { possible.contains($0) ? $0 : nil } ?? usual
    self.indicator = indicator
    self.dimension = dimension
    population = asked.population
    variant = parameters["figure"]
    isOtherDimension = asked.dimension.map { $0 != dimension } ?? false

    let today = page.request.day.year
    let covered = page.record.view.coveredYears(of: indicator) ?? today...today
    let last = max(min(covered.upperBound, today), Self.firstYear)
    let first = max(min(covered.lowerBound, last), Self.firstYear)
    if let year = asked.year {
      self.year = year
      figures = try Self.figures(indicator, dimension, asked.population, year, page)
    } else {
      var year = last
      var figures = try Self.figures(indicator, dimension, asked.population, year, page)
      while !figures.contains(where: { $0.number != nil }), year > first,
        last - year < Self.yearsTried
      {
        year -= 1
        figures = try Self.figures(indicator, dimension, asked.population, year, page)
      }
      self.year = year
      self.figures = figures
    }
    years = min(first, year)...max(last, year)
  }

  /// The question for a year, up to the page's day.
  private static func figures(
    _ indicator: any Indicator.Type, _ dimension: Dimension, _ population: Population?,
    _ year: Int, _ page: PageDraft
  ) throws(SiteError) -> [Figure] {
    var question = FigureQuestion(indicator.definition.id)
    question.from = .year(year)
    question.to = year < page.request.day.year ? .year(year) : .day(page.request.day)
    question.by = [dimension]
    question.population = population
    return try page.figures(question)
  }

  /// The variants that the figures have, in their order.
  var variants: [String] {
    var result: [String] = []
    for figure in figures where !figure.variant.isEmpty && !result.contains(figure.variant) {
      result.append(figure.variant)
    }
    return result
  }

  /// The variant shown.
  var shownVariant: String? {
    variants.contains(variant ?? "") ? variant : variants.first
  }

  /// The figures shown, the greatest first; those without a value last.
  var shown: [Figure] {
    figures.filter { shownVariant == nil || $0.variant == shownVariant }
      .filter { identity($0) != nil || $0.keys.isUndeterminedContributor }
      .sorted { left, right in
        (right.number ?? -.infinity, identity(left)?.rawValue ?? "~")
          < (left.number ?? -.infinity, identity(right)?.rawValue ?? "~")
      }
  }

  /// The mission or contributor of a figure.
  func identity(_ figure: Figure) -> EntityID? {
    dimension == .mission ? figure.keys.mission : figure.keys.contributor
  }
}

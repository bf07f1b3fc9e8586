import Indicators
import Questions
import Record

/// What a question asks for where the reader left it open, so that the bare address shows something
/// useful.
enum IndicatorDefaults {
  /// Nothing in the record is older than the United Nations.
  static let firstYear = 1945
  /// How many years are shown of what is known by months alone.
  private static let yearsOfMonths = 10

  /// A question completed.
  static func completed(
    _ asked: FigureQuestion, _ indicator: any Indicator.Type, _ request: PageRequest
  ) -> FigureQuestion {
    var question = asked
    let dimensions = indicator.definition.dimensions
    let isBare = asked.by.isEmpty && !request.parameters.pairs.contains { $0.name == "from" }
    let isChange = asked.indicator == Change.definition.id
    if isChange {
      if question.of == nil { question.of = Fatalities.definition.id }
      if question.from == nil {
        let end = question.to?.latest ?? request.day
        question.from = .day(Period(months: 12, endingOn: end).from)
      }
    } else if isBare, asked.missions.isEmpty, asked.contributors.isEmpty, asked.variant == nil {
      question.by = standard(dimensions)
    } else if isBare, let time = dimensions.first(where: { $0 == .year }) {
      question.by = comparison(asked) + [time]
    }
    if question.to == nil { question.to = .day(request.day) }
    if question.by.contains(.year), !question.by.contains(.month), question.from == nil {
      question.from = .year(firstYear)
    }
    if question.by == [.month], question.from == nil, let newest = newestMonth(question, request) {
      question.from = .year(newest.year - yearsOfMonths)
    }
    return question
  }

  /// Over the years where the indicator is known by years, over months otherwise, then by mission.
  private static func standard(_ dimensions: [Dimension]) -> [Dimension] {
    for dimension in [Dimension.year, .month, .mission, .category, .contributor]
    where dimensions.contains(dimension) {
      return [dimension]
    }
    return []
  }

  /// Several missions or contributors are compared with one another.
  private static func comparison(_ question: FigureQuestion) -> [Dimension] {
    (question.missions.count > 1 ? [.mission] : [])
      + (question.contributors.count > 1 ? [.contributor] : [])
  }

  private static func newestMonth(
    _ question: FigureQuestion, _ request: PageRequest
  ) -> CalendarDate? {
    question.to?.latest ?? request.day
  }
}

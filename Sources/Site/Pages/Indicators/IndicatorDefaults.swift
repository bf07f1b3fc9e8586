import Indicators
import Questions
import Record
import Store

/// What a question asks for where the reader left it open, so that the bare address shows something
/// useful.
enum IndicatorDefaults {
  /// Nothing in the record is older than the United Nations.
  static let firstYear = 1945
  /// How many years are shown of what is known by months alone.
  private static let yearsOfMonths = 10

  /// A question completed.
  static func completed(
    _ asked: FigureQuestion, _ indicator: any Indicator.Type, _ page: PageDraft
  ) -> FigureQuestion {
    let request = page.request
    var question = asked
    let dimensions = indicator.definition.dimensions
    let isBare = !request.parameters.pairs.contains {
      FigureQuestion.parameterNames.contains($0.name)
    }
    let compares = asked.missions.count > 1 || asked.contributors.count > 1
    let isChange = asked.indicator == Change.definition.id
    if isChange {
      if question.of == nil { question.of = Fatalities.definition.id }
      if question.from == nil {
        // The twelve months that the newest file can know of.
        let end = question.to?.latest ?? min(request.day, newestFile(question, page))
        question.to = .day(end)
        question.from = .day(Period(months: 12, endingOn: end).from)
      }
    } else if isBare {
      question.by = standard(dimensions)
    } else if asked.by.isEmpty, compares {
      question.by =
        comparison(asked) + [Dimension.year, .month].filter(dimensions.contains).prefix(1)
    }
    if question.to == nil { question.to = .day(request.day) }
    if question.by.contains(.year), !question.by.contains(.month), question.from == nil {
      question.from = .year(firstYear)
    }
    if question.by == [.month], question.from == nil {
      let known = page.record.view.days(of: indicator.measures).compactMap(\.days.last)
        .filter { $0 <= question.to?.latest ?? request.day }.max()
      if let known { question.from = .year(known.year - yearsOfMonths) }
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

  /// The day on which the newest file was published of what is compared.
  private static func newestFile(_ question: FigureQuestion, _ page: PageDraft) -> CalendarDate {
    let measures = question.of.flatMap { IndicatorList.indicator($0) }?.measures ?? []
    return page.record.view.days(of: measures).map(\.file.snapshot.published.latest).max()
      ?? page.request.day
  }
}

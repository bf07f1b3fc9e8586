import Indicators
import Questions
import Record

/// Asks the record for figures on behalf of claims.
struct Asking {
  let record: OpenRecord
  /// The day on which the text was written, or that of the check.
  let day: CalendarDate
  /// What was asked before, of this text and of others.
  var remembered = RememberedFigures()

  /// Figures that together answer a question.
  struct Answer {
    /// Their sum.
    let value: Double
    /// The figures, each with the question whose only answer it is.
    let figures: [Figure]

    var evidence: [Evidence] {
      figures.compactMap { figure in
        FigureQuestion(figure).map { Evidence.figure(figure, $0) }
      }
    }

    /// The moment of a stock.
    var moment: Moment? { figures.first?.moment }
  }

  /// What an indicator can say of a question.
  enum Reply {
    case answer(Answer)
    case unavailable(Unavailability)
    /// The question cannot be asked so of this indicator.
    case notAsked
  }

  /// The figures that answer a question; nil where it cannot be asked so of its indicator.
  func figures(_ question: FigureQuestion) throws(QuestionError) -> [Figure]? {
    try remembered.figures(question, on: day) { () throws(QuestionError) -> [Figure]? in
      do throws(QuestionError) {
        return try question.figures(in: record, today: day)
      } catch {
        if error.kind == .failure { throw error }
        return nil
      }
    }
  }

  /// The figures of a question that are kept, added up.
  ///
  /// - Parameter keep: which of the figures; where none of a count of events is kept, the answer is 0,
  ///   and rests on all of them.
  func reply(
    _ question: FigureQuestion, keep: (Figure) -> Bool = { _ in true }
  ) throws(QuestionError) -> Reply {
    guard let figures = try figures(question) else { return .notAsked }
    let kept = figures.filter(keep)
    if kept.isEmpty {
      for figure in figures {
        if case .unavailable(let reason) = figure.value { return .unavailable(reason) }
      }
      guard figures.first?.unit == .deaths || figures.first?.unit == .vetoes else {
        return .notAsked
      }
      return .answer(Answer(value: 0, figures: figures))
    }
    var value = 0.0
    for figure in kept {
      switch figure.value {
      case .number(let number): value += number
      case .unavailable(let reason): return .unavailable(reason)
      }
    }
    return .answer(Answer(value: value, figures: kept))
  }

  /// The last day on which the text can have known anything: the end of a period, but no later than the
  /// text.
  func known(_ period: Period) -> Period {
    Period(from: period.from, through: min(period.through, day)) ?? period
  }
}

import Indicators
import Questions
import Record
import Synchronization

/// Figures that claims have asked for, kept for the texts that follow: many tell of the same years and
/// months, and a record does not change while it is open.
final class RememberedFigures: Sendable {
  /// How many answers are kept; when there are as many, the older half is let go of.
  static let most = 4096

  private struct Asked: Hashable {
    let question: FigureQuestion
    /// What a figure says of its age depends on the day.
    let day: CalendarDate
  }

  private struct Answers {
    var figures: [Asked: [Figure]?] = [:]
    var order: [Asked] = []
  }

  private let answers = Mutex(Answers())

  /// The figures asked for before, or as they are found now.
  ///
  /// - Parameter find: finds the figures; nil where the question cannot be asked so.
  func figures(
    _ question: FigureQuestion, on day: CalendarDate,
    _ find: () throws(QuestionError) -> [Figure]?
  ) throws(QuestionError) -> [Figure]? {
    let asked = Asked(question: question, day: day)
    if let known = answers.withLock({ $0.figures[asked] }) { return known }
    let found = try find()
    answers.withLock { answers in
      guard answers.figures[asked] == nil else { return }
      answers.figures[asked] = .some(found)
      answers.order.append(asked)
      guard answers.order.count >= Self.most else { return }
      for old in answers.order.prefix(Self.most / 2) { answers.figures[old] = nil }
      answers.order.removeFirst(Self.most / 2)
    }
    return found
  }
}

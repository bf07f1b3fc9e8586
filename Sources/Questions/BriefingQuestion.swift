import Briefing
import Indicators
import Record
import Releases

/// The question for the comprehensive briefing, as a whole or section by section.
public struct BriefingQuestion: Hashable, Sendable {
  /// The day it speaks for; nil for today.
  public var asOf: CalendarDate?
  /// How many months it reports on.
  public var months = 12
  /// The earlier record with which it compares its own: a frozen record, a day, or a release of a
  /// source as `SOURCE=VERSION`; nil for none.
  public var since: String?

  /// How many months it can report on.
  public static let span = 1...1200

  /// The names that its parameters have.
  public static let parameterNames = ["as-of", "months", "since"]

  /// The briefing of today on twelve months.
  public init() {}

  /// Reads a question from its parameters.
  public init(_ parameters: Parameters) throws(QuestionError) {
    asOf = try parameters.date("as-of")?.latest
    months = try parameters.number("months", Self.span) ?? months
    since = parameters["since"]
  }

  /// The parameters that ask it again, but for the day.
  public var parameters: Parameters {
    var result = Parameters()
    result.add("months", String(months))
    result.add("since", since)
    return result
  }

  /// The span of time that the briefing reports on.
  public func period(today: CalendarDate) -> Period {
    Period(months: months, endingOn: asOf ?? today)
  }

  /// The earlier record; nil where none is asked for.
  public func earlier(
    than record: OpenRecord, _ language: Language
  ) throws(QuestionError) -> BriefingSince? {
    guard let since else { return nil }
    do throws(EditionError) {
      let edition = try record.editions.named(since)
      return BriefingSince(
        name: record.wording(language).edition(edition.name), view: edition.view,
        source: edition.source)
    } catch {
      throw QuestionError(error)
    }
  }

  /// The whole briefing, each figure with its explanation.
  public func document(
    in record: OpenRecord, today: CalendarDate, _ language: Language
  ) throws(QuestionError) -> Document {
    let since = try earlier(than: record, language)
    do throws(BriefingError) {
      return try BriefingCompiler(
        view: record.view, catalogue: record.catalogue, facts: record.facts
      ).compile(asOf: asOf ?? today, months: months, language: language, since: since)
    } catch {
      switch error {
      case .indicator(let error): throw .indicator(error)
      case .store(let error): throw .store(error)
      case .unknownSection, .data: throw .facts(error)
      }
    }
  }
}

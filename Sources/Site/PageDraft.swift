import Briefing
import Indicators
import Questions
import Record
import Store
import Wording

/// A page being written: what was asked for, the record, and the draft that cites figures.
public struct PageDraft {
  /// What the reader asks for.
  public let request: PageRequest
  /// The record.
  public let record: OpenRecord
  /// Blocks with their figures, as in a briefing.
  public var draft: Draft
  /// The title.
  public var title = ""
  /// A sentence or two below the title.
  public var lead: [Inline] = []
  /// False where the page holds what is not frozen with the record.
  public var isLasting = true
  private var parts: [Part] = []

  /// An empty page.
  public init(_ request: PageRequest, _ record: OpenRecord) {
    self.request = request
    self.record = record
    draft = Draft(
      view: record.view, wording: record.wording(request.language), language: request.language,
      asOf: request.day, period: Period(months: 12, endingOn: request.day), facts: record.facts,
      explains: false, land: record.land)
  }

  /// The language.
  public var language: Language { request.language }
  /// Figures, units and identities in words.
  public var wording: FigureWording { draft.wording }

  /// A wording as plain text.
  public func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    wording.text(key, arguments)
  }

  /// Adds a part that briefings do not have.
  public mutating func add(_ part: Part) {
    takeBlocks()
    parts.append(part)
  }

  /// Writes blocks, with failures of the record as failures of the page.
  public mutating func write(
    _ work: (inout Draft) throws(BriefingError) -> Void
  ) throws(SiteError) {
    do throws(BriefingError) {
      try work(&draft)
    } catch {
      throw Self.failure(error)
    }
  }

  /// The figures that answer a question.
  public func figures(_ question: FigureQuestion) throws(SiteError) -> [Figure] {
    do {
      return try question.figures(in: record, today: request.day)
    } catch {
      throw .question(error)
    }
  }

  /// A figure for a cell or a sentence, leading to its explanation.
  public mutating func cell(_ figure: Figure?) throws(SiteError) -> [Inline] {
    do {
      return try draft.cell(figure)
    } catch {
      throw Self.failure(error)
    }
  }

  /// The identifier under which a figure is cited on the page.
  public mutating func identifier(_ figure: Figure) throws(SiteError) -> String {
    do {
      return try draft.identifier(figure)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Lets the blocks that follow speak for another day than that of the request: what has ended
  /// speaks of its own end.
  public mutating func speak(for day: CalendarDate) {
    draft = draft.speaking(for: day)
  }

  /// The mission of the path or of a parameter.
  public func mission(_ spelling: String) throws(SiteError) -> EntityID {
    do {
      return try record.mission(spelling)
    } catch {
      throw .question(error)
    }
  }

  /// Works on a question, with its failures as failures of the page.
  public func ask<Value>(_ work: () throws(QuestionError) -> Value) throws(SiteError) -> Value {
    do throws(QuestionError) {
      return try work()
    } catch {
      throw .question(error)
    }
  }

  /// The finished page.
  mutating func finish(section: String) -> Page {
    takeBlocks()
    return Page(
      language: language, path: request.path, parameters: request.parameters, record: record,
      asOf: request.day, title: title, lead: lead, section: section, parts: parts,
      figures: draft.figures, isLasting: isLasting)
  }

  private mutating func takeBlocks() { parts += draft.takeBlocks().map(Part.block) }

  private static func failure(_ error: BriefingError) -> SiteError {
    switch error {
    case .indicator(let error): .question(.indicator(error))
    case .store(let error): .question(.store(error))
    case .unknownSection, .data: .question(.facts(error))
    }
  }
}

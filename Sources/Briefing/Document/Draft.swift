import Charts
import Indicators
import Record
import Store
import Wording

/// A briefing being written: wording, figures with their identifiers, and the record at hand.
///
/// Sections write into it one after the other; a figure is cited through it, so that none appears
/// without an explanation.
public struct Draft {
  /// The record.
  public let view: RecordView
  /// Figures in words.
  public let wording: FigureWording
  /// The language written in.
  public let language: Language
  /// The day the briefing speaks for.
  public let asOf: CalendarDate
  /// The span of time it reports on.
  public let period: Period
  /// Facts that are not figures: meetings, duties, initiatives.
  public let facts: BriefingFacts
  /// The blocks of the section being written.
  public private(set) var blocks: [Block] = []
  /// The explanations of every figure cited so far; none where the draft only names its figures.
  public private(set) var explanations: [Explanation] = []
  /// The figures cited so far by their identifiers.
  public private(set) var figures: [String: Figure] = [:]
  /// The land, for maps.
  public let land: KnownLand
  private let explainer: Explainer
  private let explains: Bool
  private var identifiers: [Figure: String] = [:]

  /// An empty draft.
  ///
  /// - Parameters:
  ///   - explains: false where the reader of a figure asks for its explanation elsewhere, so that its
  ///     rows need not be found now.
  ///   - land: the land of the record, where it is kept for several drafts.
  public init(
    view: RecordView, wording: FigureWording, language: Language, asOf: CalendarDate,
    period: Period, facts: BriefingFacts, explains: Bool = true, land: KnownLand? = nil
  ) {
    self.view = view
    self.wording = wording
    self.language = language
    self.asOf = asOf
    self.period = period
    self.facts = facts
    self.explains = explains
    self.land = land ?? KnownLand(view.record)
    explainer = Explainer(view: view, wording: wording)
  }

  /// Everything up to the day the briefing speaks for.
  public var untilNow: Period {
    Period(from: Period.always.from, through: asOf) ?? Period(day: asOf)
  }

  /// The same draft, with what is cited so far, speaking for another day and the twelve
  /// months before it.
  public func speaking(for day: CalendarDate) -> Draft {
    var result = Draft(
      view: view, wording: wording, language: language, asOf: day,
      period: Period(months: 12, endingOn: day), facts: facts, explains: explains, land: land)
    result.blocks = blocks
    result.explanations = explanations
    result.figures = figures
    result.identifiers = identifiers
    return result
  }

  /// Hands over the finished section and begins the next.
  public mutating func takeBlocks() -> [Block] {
    defer { blocks = [] }
    return blocks
  }

  // MARK: Figures

  /// The figures of an indicator.
  public func figures(
    _ indicator: any Indicator.Type, _ period: Period,
    _ change: (inout FigureRequest) -> Void = { _ in }
  ) throws(BriefingError) -> [Figure] {
    var request = FigureRequest(period: period)
    change(&request)
    do {
      return try indicator.answers(request, view)
    } catch {
      throw .indicator(error)
    }
  }

  /// The part of the period in which deaths are known: all of it, or up to the day of the publisher's
  /// list. A period known in part is compared with one as long as that part.
  public func periodOfKnownDeaths() throws(BriefingError) -> Period {
    let known = try figures(Fatalities.self, period).first?.knownThrough
    return known.flatMap { Period(from: period.from, through: $0) } ?? period
  }

  /// The identifier of a figure's explanation, which is written the first time it is cited.
  public mutating func identifier(_ figure: Figure) throws(BriefingError) -> String {
    // The same number asked for in two ways is one figure.
    var bare = figure
    bare.request = nil
    if let known = identifiers[bare] { return known }
    let id = "f\(figures.count + 1)"
    if explains {
      do {
        explanations.append(try explainer.explanation(figure, id: id))
      } catch {
        throw .store(error)
      }
    }
    figures[id] = figure
    identifiers[bare] = id
    return id
  }

  /// A figure for a sentence: it links to its explanation, and a counted noun agrees with it.
  public mutating func cite(_ figure: Figure) throws(BriefingError) -> Argument {
    let id = try identifier(figure)
    guard let number = figure.number else { return .figure(id, .text("—")) }
    if figure.unit.isWhole, number == number.rounded() {
      return .figure(id, .count(Int(number.rounded())))
    }
    return .figure(id, .written(wording.number(number, figure.unit)))
  }

  /// A figure for a cell: its value, with its own date where that is not the briefing's.
  public mutating func cell(_ figure: Figure?) throws(BriefingError) -> [Inline] {
    guard let figure else { return [.text("—")] }
    let id = try identifier(figure)
    var inlines: [Inline] = [.figure(id, wording.value(figure))]
    if figure.number != nil, let date = staleDate(figure) { inlines.append(.aside(date)) }
    return inlines
  }

  /// A count for a cell: what was not found among known deaths is none, not unknown.
  public mutating func countCell(_ figure: Figure?) throws(BriefingError) -> [Inline] {
    guard figure != nil else { return [.text(wording.number(0, .deaths))] }
    return try cell(figure)
  }

  /// The figure's own moment, where it is older than the briefing's; nil where it is not.
  public func staleDate(_ figure: Figure) -> String? {
    if figure.moment == nil, let known = figure.knownThrough {
      return text("figure.known-through", ["date": .date(.day(known))])
    }
    guard let moment = figure.moment, moment.date.adding(months: 3) < asOf else { return nil }
    return wording.moment(moment)
  }

  /// A figure's interval for a sentence.
  public func interval(_ figure: Figure) -> Argument { .text(wording.interval(figure) ?? "—") }

  // MARK: Words

  /// A wording in parts of a sentence.
  public func inlines(_ key: String, _ arguments: [String: Argument] = [:]) -> [Inline] {
    wording.catalogue.pieces(Message(key, arguments), language).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .isolated(let text): .isolated(text)
      case .figure(let id, let text): .figure(id, text)
      }
    }
  }

  /// A wording as plain text.
  public func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    wording.text(key, arguments)
  }

  /// The day the briefing speaks for, as an argument.
  public var asOfArgument: Argument { .date(.day(asOf)) }

  // MARK: Blocks

  /// Adds a heading.
  public mutating func heading(_ text: String, anchor: String? = nil) {
    blocks.append(.heading(text, anchor: anchor))
  }

  /// Adds a paragraph from the catalogue.
  public mutating func paragraph(_ key: String, _ arguments: [String: Argument] = [:]) {
    blocks.append(.paragraph(inlines(key, arguments)))
  }

  /// Adds a remark from the catalogue.
  public mutating func note(_ key: String, _ arguments: [String: Argument] = [:]) {
    blocks.append(.note(inlines(key, arguments)))
  }

  /// Adds a list, if it has items.
  public mutating func list(_ items: [[Inline]]) {
    if !items.isEmpty { blocks.append(.list(items)) }
  }

  /// Adds a block.
  public mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds a table with its title and heads from the catalogue, if it has rows.
  public mutating func table(
    _ key: String, columns: [String], numeric: Set<Int>, rows: [[[Inline]]],
    arguments: [String: Argument] = [:]
  ) {
    guard !rows.isEmpty else { return }
    blocks.append(
      .table(
        Table(
          key: key.replacing(".", with: "-"), title: text(key, arguments),
          columns: columns.map { text("column.\($0)") },
          names: columns, numeric: numeric, rows: rows)))
  }

  /// The frame of a chart: title and unit from the catalogue, the releases as its source.
  public func frame(
    _ key: String, _ arguments: [String: Argument] = [:], figures: [Figure],
    alternative: String
  ) -> ChartFrame {
    let numbers = Set(figures.flatMap(\.snapshots))
    let sources = Set(
      view.snapshots.filter { numbers.contains($0.snapshot.number) }.map(\.snapshot.source)
    ).sorted().map { id in
      let source = view.sources[id]
      let version =
        view.snapshots.first { $0.snapshot.source == id }?.snapshot.version ?? ""
      return "\(source?.publisher.preferred(language) ?? id) (\(id) \(version))"
    }
    return ChartFrame(
      title: text("\(key).title", arguments), unit: text("\(key).unit", arguments),
      source: text(
        "chart.source", ["sources": .text(sources.joined(separator: "\(wording.separator) "))]),
      alternative: alternative, language: language)
  }
}

/// Why a briefing could not be written.
public enum BriefingError: Error, Sendable {
  /// A figure could not be computed.
  case indicator(IndicatorError)
  /// The record could not be read.
  case store(StoreError)
  /// The outline names a section that the program does not know.
  case unknownSection(String)
  /// The project's data are at fault.
  case data(file: String, reason: String)

  /// The key under which the error is worded.
  public var key: String {
    switch self {
    case .indicator(let error): "error.\(error.code)"
    case .store(let error): "error.store.\(error.code)"
    case .unknownSection: "error.briefing.unknown-section"
    case .data: "error.intake.malformed-data"
    }
  }

  /// The values by the names that the wording uses.
  public var arguments: [String: String] {
    switch self {
    case .indicator(let error): error.arguments
    case .store(let error): error.arguments
    case .unknownSection(let key): ["section": key]
    case .data(let file, let reason): ["file": file, "reason": reason]
    }
  }
}

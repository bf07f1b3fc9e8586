import Briefing
import Indicators
import Intake
import Record
import Store

/// A published row with everything the record knows of it.
public struct PublishedLine: Sendable {
  /// The file it stands in, and what became of that file's rows.
  public let kept: KeptSnapshot
  /// The row as published.
  public let line: Line
  /// The publisher's columns with the cells of the row; none where the row has another number of
  /// fields than the head of its file.
  public let cells: [(column: String, value: String)]
  /// Why the row was refused; nil where it was taken.
  public let refusal: QuarantinedLine?
  /// The corrections that change it.
  public let corrections: [Correction]
  /// The row that stands in its place in a newer file.
  public let supersession: Supersession?
  /// The numbers read from it.
  public let observations: [Observation]
  /// The facts read from it.
  public let statements: [KeptStatement]

  /// The path by which a row is named: `dpo-fatalities/2024-07/fatalities.csv`, and its number.
  ///
  /// - Throws: `QuestionError.unknownLine` where the record has no such file or row.
  public init(path: String, row: Int, in record: OpenRecord) throws(QuestionError) {
    let all = try record.ask { reader throws(StoreError) in try reader.snapshots() }
    guard let kept = all.first(where: { $0.snapshot.path == path }) else {
      throw .unknownLine(path: path, row: row)
    }
    let id = LineID(snapshot: kept.snapshot.number, row: row)
    guard row > 0, row <= Int(UInt32.max),
      let line = try record.ask({ reader throws(StoreError) in try reader.line(id) })
    else { throw .unknownLine(path: path, row: row) }
    let first = try record.ask { reader throws(StoreError) in
      try reader.line(LineID(snapshot: kept.snapshot.number, row: 1))
    }
    self.kept = kept
    self.line = line
    let table = first.flatMap {
      PublishedTable(
        kept.snapshot, first: $0, dataset: record.view.sources[kept.snapshot.source]?.dataset)
    }
    cells = table.flatMap { table in table.cells(line).map { Array(zip(table.columns, $0)) } } ?? []
    refusal = try record.ask { reader throws(StoreError) in try reader.quarantine() }
      .first { $0.line == id }
    corrections = try record.ask { reader throws(StoreError) in try reader.corrections() }
      .filter { $0.line == id }.map(\.correction)
    supersession = try record.ask { reader throws(StoreError) in
      try reader.supersessions(of: kept.snapshot.number)
    }.first { $0.old == id }
    observations = try record.ask { reader throws(StoreError) in
      try reader.observations(of: id)
    }
    statements = try record.ask { reader throws(StoreError) in try reader.statements(of: id) }
  }

  /// The figures that rest on the row, each the narrowest of its indicator first: those about the
  /// row's own mission, contributor and year, then those that add it to others.
  ///
  /// Found by asking: a figure rests on a row when its lineage holds it.
  public func figures(
    in record: OpenRecord, today: CalendarDate
  ) throws(QuestionError) -> [Figure] {
    var found: [Figure] = []
    let explainer = Explainer(view: record.view, wording: record.wording(.en))
    for question in questions(today: today) {
      let figures: [Figure]
      do throws(QuestionError) {
        figures = try question.figures(in: record, today: today)
      } catch {
        // The indicator does not know this dimension or cannot be asked so.
        if error.kind == .failure { throw error }
        continue
      }
      for figure in figures where figure.number != nil && agrees(figure, record.view) {
        if found.contains(where: { $0.isSameNumber(as: figure) }) { continue }
        for input in figure.inputs {
          let lines: [LineID]
          do throws(StoreError) {
            lines = try explainer.lines(input)
          } catch {
            throw .store(error)
          }
          if lines.contains(line.id) {
            found.append(figure)
            break
          }
        }
      }
    }
    return found
  }

  /// The questions whose answers may rest on the row.
  private func questions(today: CalendarDate) -> [FigureQuestion] {
    let measures = Set(observations.map(\.series.measure))
    let indicators = IndicatorList.all.filter { indicator in
      indicator.definition.id != Change.definition.id
        && (measures.isEmpty
          ? indicator.measures.isEmpty && !statements.isEmpty
          : !indicator.measures.isDisjoint(with: measures))
    }
    let dates = Set(observations.map(\.date.year)).sorted()
    let missions =
      Set(observations.compactMap(\.series.mission))
      .union(statements.map(\.entity).filter { $0.kind == .mission }).sorted()
    var questions: [FigureQuestion] = []
    for indicator in indicators {
      var plain = FigureQuestion(indicator.definition.id)
      plain.to = .day(today)
      if missions.count == 1 {
        var narrow = plain
        narrow.missions = missions
        if let year = dates.last, dates.count == 1 {
          var yearly = narrow
          yearly.from = .year(year)
          yearly.to = .day(min(PartialDate.year(year).latest, today))
          questions.append(yearly)
        }
        questions.append(narrow)
      }
      for dimension in indicator.definition.dimensions where dimension != .month {
        var broken = plain
        broken.by = [dimension]
        questions.append(broken)
      }
      questions.append(plain)
    }
    return questions
  }

  /// True where a figure is about what the row is about, as far as it is kept apart; whether it rests
  /// on the row is then asked of the record, which costs more.
  private func agrees(_ figure: Figure, _ view: RecordView) -> Bool {
    let keys = figure.keys
    guard !observations.isEmpty else { return true }
    return observations.contains { observation in
      let series = observation.series
      func agrees<Value: Hashable>(_ value: Value?, _ own: Value?) -> Bool {
        value == nil || own == nil || value == own
      }
      // An umbrella and its parts stand for one another.
      let family = keys.mission.flatMap { view.mission($0)?.parts } ?? []
      let isMission =
        agrees(keys.mission, series.mission) || series.mission.map(family.contains) ?? true
      let isDate = keys.date.map { ($0.earliest...$0.latest).contains(observation.date) } ?? true
      return isMission && isDate && agrees(keys.incident, series.incident)
        && agrees(keys.contributor, series.state) && agrees(keys.sex, series.sex)
        && agrees(keys.group, series.state.flatMap { view.group(of: $0) })
        && agrees(keys.category, series.category)
    }
  }
}

extension Figure {
  /// True for the same indicator, value and span, however it was asked for.
  fileprivate func isSameNumber(as other: Figure) -> Bool {
    indicator == other.indicator && variant == other.variant && keys == other.keys
      && value == other.value && period == other.period
  }
}

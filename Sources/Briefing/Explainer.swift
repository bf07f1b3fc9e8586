import Indicators
import Record
import Store
import Wording

/// Turns a figure into its explanation: the formula with its numbers, and the rows it rests on.
public struct Explainer: Sendable {
  private let view: RecordView
  private let wording: FigureWording

  /// An explainer of a view's figures in a language.
  public init(view: RecordView, wording: FigureWording) {
    self.view = view
    self.wording = wording
  }

  /// The rows that a figure's input rests on, each once, in order. Asking again is the lineage.
  public func lines(_ input: FigureInput) throws(StoreError) -> [LineID] {
    var lines = Set(input.lines)
    for selection in input.selections { lines.formUnion(try view.lines(selection)) }
    return lines.sorted()
  }

  /// Explains a figure under an identifier.
  public func explanation(_ figure: Figure, id: String) throws(StoreError) -> Explanation {
    var inputs: [ExplainedInput] = []
    for input in figure.inputs {
      inputs.append(
        ExplainedInput(
          symbol: input.symbol,
          value: wording.number(input.value, input.unit), unit: wording.unit(input.unit),
          rows: rows(try lines(input))))
    }
    var notes = figure.notes.map { [Inline.text(wording.note($0, unit: figure.unit))] }
    if case .unavailable(let reason) = figure.value {
      notes.insert([.text(wording.reason(reason))], at: 0)
    }
    return Explanation(
      id: id, figure: figure, title: title(figure),
      formula: wording.filledFormula(figure)
        ?? IndicatorList.indicator(figure.indicator)?.definition.formula ?? "",
      particulars: particulars(figure), inputs: inputs, notes: notes,
      command: command(figure))
  }

  /// The rows of each file as runs.
  public func rows(_ lines: [LineID]) -> [ExplainedRows] {
    Dictionary(grouping: lines, by: \.snapshot).sorted { $0.key < $1.key }.map { number, lines in
      let path = view.snapshots.first { $0.snapshot.number == number }?.snapshot.path ?? ""
      return ExplainedRows(
        path: path, count: lines.count, ranges: Self.runs(lines.map(\.row).sorted()))
    }
  }

  /// Consecutive numbers as runs.
  static func runs(_ rows: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for row in rows {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    return runs
  }

  private func title(_ figure: Figure) -> String {
    var parts = [wording.name(figure)]
    if let mission = figure.keys.mission {
      parts.append(wording.mission(mission))
    } else {
      // Several missions together, or one that was asked for without being kept apart.
      parts += (figure.request?.missions ?? []).map(wording.mission)
    }
    if figure.keys.contributor != nil || figure.keys.isUndeterminedContributor {
      parts.append(wording.key(figure.keys, .contributor))
    } else {
      parts += (figure.request?.contributors ?? []).map(wording.state)
    }
    if let publisher = figure.request?.publisher {
      parts.append(view.sources[publisher]?.publisher.preferred(wording.language) ?? publisher)
    }
    if let group = figure.keys.group { parts.append(wording.group(group)) }
    if figure.keys.incident != nil { parts.append(wording.key(figure.keys, .type)) }
    if figure.keys.personnel != nil { parts.append(wording.key(figure.keys, .personnel)) }
    if figure.keys.sex != nil { parts.append(wording.key(figure.keys, .sex)) }
    if figure.keys.category != nil { parts.append(wording.key(figure.keys, .category)) }
    if let date = figure.keys.date { parts.append(wording.date(date)) }
    return parts.joined(separator: "\(wording.separator) ")
  }

  private func particulars(_ figure: Figure) -> [(label: String, text: [Inline])] {
    var particulars: [(String, [Inline])] = [
      (
        wording.text("figure.label.value"),
        [.text(figure.number.map { wording.quantity($0, figure.unit) } ?? "—")]
      )
    ]
    if let interval = wording.interval(figure), let method = figure.interval?.method {
      particulars.append(
        (
          wording.text("figure.label.interval"),
          [.text("\(interval) (\(wording.text("method.\(method.rawValue)")))")]
        ))
    }
    if let moment = figure.moment {
      particulars.append((wording.text("figure.label.moment"), [.text(wording.moment(moment))]))
    } else {
      particulars.append(
        (wording.text("figure.label.period"), [.text(wording.period(figure.period))]))
    }
    particulars.append(
      (
        wording.text("figure.label.population"),
        [.text(wording.text("population.\(figure.population.rawValue)"))]
      ))
    particulars.append(
      (wording.text("figure.label.scope"), [.text(wording.text("scope.\(figure.scope.rawValue)"))]))
    if !figure.snapshots.isEmpty {
      particulars.append(
        (wording.text("figure.label.release"), [.isolated(wording.releases(figure))]))
    }
    return particulars
  }

  /// The command that gives this figure with all its rows.
  func command(_ figure: Figure) -> String {
    var words = ["ihata explain"]
    var variant = figure.variant
    if figure.indicator == Change.definition.id {
      let of = figure.variant.split(separator: ".").first.map(String.init) ?? ""
      words += ["change --of \(of)"]
      variant = ""
    } else {
      words.append(figure.indicator)
    }
    if let mission = figure.keys.mission { words.append("--mission \(mission.key)") }
    if let state = figure.keys.contributor { words.append("--contributor \(state.key)") }
    if let start = figure.period.statedStart { words.append("--from \(start)") }
    words.append("--to \(figure.period.through)")
    var by: [String] = []
    if figure.keys.incident != nil { by.append("type") }
    if figure.keys.personnel != nil { by.append("personnel") }
    if figure.keys.sex != nil { by.append("sex") }
    if figure.keys.group != nil { by.append("group") }
    if figure.keys.category != nil { by.append("category") }
    if !by.isEmpty { words.append("--by \(by.joined(separator: ","))") }
    if let definition = IndicatorList.indicator(figure.indicator)?.definition {
      if figure.population != definition.population {
        words.append("--population \(figure.population.rawValue)")
      }
      if figure.scope != definition.scope { words.append("--scope \(figure.scope.rawValue)") }
    }
    if !variant.isEmpty { words.append("--variant \(variant)") }
    return words.joined(separator: " ")
  }
}

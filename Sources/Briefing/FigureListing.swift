import Charts
import Foundation
import Indicators
import Record
import Wording

/// Figures laid out for taking away: as a table, CSV, JSON or a chart.
public struct FigureListing: Sendable {
  private let figures: [Figure]
  private let dimensions: [Record.Dimension]
  private let wording: FigureWording

  /// A listing of figures that answer a question by some dimensions.
  public init(figures: [Figure], dimensions: [Record.Dimension], wording: FigureWording) {
    self.figures = figures
    self.dimensions = dimensions
    self.wording = wording
  }

  private var hasVariants: Bool { figures.contains { !$0.variant.isEmpty } }
  private var hasSources: Bool { figures.contains { $0.keys.source != nil } }

  /// The heads of the columns.
  public var columns: [String] {
    var keys = dimensions.map(\.rawValue)
    if hasSources { keys.append("source") }
    if hasVariants { keys.append("figure") }
    keys += ["value", "unit", "interval", "moment"]
    return keys.map { wording.text("column.\($0)") }
  }

  /// Which columns hold numbers.
  public var numeric: Set<Int> {
    [dimensions.count + (hasVariants ? 1 : 0) + (hasSources ? 1 : 0)]
  }

  /// The cells.
  public var rows: [[String]] {
    figures.map { figure in
      var cells = dimensions.map { wording.key(figure.keys, $0) }
      if hasSources { cells.append(figure.keys.source ?? "") }
      if hasVariants { cells.append(wording.variant(figure.indicator, figure.variant)) }
      cells.append(wording.value(figure))
      cells.append(figure.unit == .share ? "" : wording.unit(figure.unit))
      cells.append(wording.interval(figure) ?? "")
      cells.append(figure.moment.map { wording.moment($0) } ?? "")
      return cells
    }
  }

  /// Population, scope, releases and remarks, each once.
  public var footnotes: [String] {
    var notes: [String] = []
    func add(_ text: String) { if !text.isEmpty, !notes.contains(text) { notes.append(text) } }
    for figure in figures {
      if !dimensions.contains(.year), !dimensions.contains(.month) {
        add("\(wording.text("figure.label.period")): \(wording.period(figure.period))")
      }
      add(
        "\(wording.text("figure.label.population")): "
          + wording.text("population.\(figure.population.rawValue)"))
      add(
        "\(wording.text("figure.label.scope")): " + wording.text("scope.\(figure.scope.rawValue)"))
      let releases = wording.releases(figure)
      if !releases.isEmpty { add("\(wording.text("figure.label.release")): \(releases)") }
    }
    for figure in figures {
      let prefix = figures.count > 1 ? "\(label(figure, dimensions)): " : ""
      if case .unavailable(let reason) = figure.value { add("\(prefix)\(wording.reason(reason))") }
      for note in figure.notes {
        let text = wording.note(note, unit: figure.unit)
        // What holds for every figure is said once.
        add(figures.allSatisfy { $0.notes.contains(note) } ? text : "\(prefix)\(text)")
      }
    }
    return notes
  }

  /// The figures as CSV (RFC 4180) with codes and words, full precision and everything that a
  /// figure carries.
  public var csv: String {
    var head = dimensions.map(\.rawValue)
    head += dimensions.map { "\($0.rawValue)_name" }
    head += [
      "indicator", "figure", "source", "value", "unit", "lower", "upper", "population", "scope",
      "from", "to", "moment", "release", "unavailable",
    ]
    var lines = [DelimitedText.row(head)]
    for figure in figures {
      var unavailable = ""
      if case .unavailable(let reason) = figure.value { unavailable = reason.code }
      var cells = dimensions.map { FigureWording.code(figure.keys, $0) }
      cells += dimensions.map { wording.key(figure.keys, $0) }
      cells += [figure.indicator, figure.variant, figure.keys.source ?? ""]
      cells.append(figure.number.map(Self.plain) ?? "")
      cells.append(figure.unit.rawValue)
      cells.append(figure.interval.map { Self.plain($0.lower) } ?? "")
      cells.append(figure.interval.map { Self.plain($0.upper) } ?? "")
      cells += [figure.population.rawValue, figure.scope.rawValue]
      cells += [
        figure.period.statedStart?.description ?? "", figure.period.through.description,
      ]
      cells.append(figure.moment?.date.description ?? "")
      cells += [wording.releases(figure), unavailable]
      lines.append(DelimitedText.row(cells))
    }
    return lines.map { $0 + DelimitedText.lineBreak }.joined()
  }

  /// The figures as JSON.
  public var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let entries = figures.map { figure -> [String: Value] in
        var entry: [String: Value] = [
          "indicator": .text(figure.indicator), "unit": .text(figure.unit.rawValue),
          "population": .text(figure.population.rawValue), "scope": .text(figure.scope.rawValue),
          "from": .text(figure.period.statedStart?.description ?? ""),
          "to": .text(figure.period.through.description),
          "release": .text(wording.releases(figure)),
          "notes": .list(figure.notes.map { wording.note($0, unit: figure.unit) }),
        ]
        for dimension in dimensions {
          entry[dimension.rawValue] = .text(FigureWording.code(figure.keys, dimension))
          entry["\(dimension.rawValue)_name"] = .text(wording.key(figure.keys, dimension))
        }
        if !figure.variant.isEmpty { entry["figure"] = .text(figure.variant) }
        if let source = figure.keys.source { entry["source"] = .text(source) }
        if let number = figure.number { entry["value"] = .number(number) }
        if let interval = figure.interval {
          entry["lower"] = .number(interval.lower)
          entry["upper"] = .number(interval.upper)
          entry["method"] = .text(interval.method.rawValue)
        }
        if let moment = figure.moment { entry["moment"] = .text(moment.date.description) }
        if case .unavailable(let reason) = figure.value {
          entry["unavailable"] = .text(wording.reason(reason))
        }
        return entry
      }
      return String(decoding: try encoder.encode(entries), as: UTF8.self)
    }
  }

  /// The figures as a chart: lines over time, bars otherwise.
  public var svg: String {
    let wording = wording
    let shown = figures.filter { $0.number != nil }
    let unit = shown.first?.unit ?? .persons
    let frame = ChartFrame(
      title: wording.text("indicator.\(figures.first?.indicator ?? "").name"),
      unit: "\(wording.unit(unit))\(wording.language == .ar ? "؛" : ";") \(time(shown))",
      source: wording.text(
        "chart.source",
        ["sources": .text(releases(shown).joined(separator: "\(wording.separator) "))]),
      alternative: footnotes.joined(separator: " "), language: wording.language)
    if dimensions.contains(.month) || dimensions.contains(.year) {
      let others = dimensions.filter { $0 != .month && $0 != .year }
      var names: [String] = []
      var points: [String: [LineChart.Point]] = [:]
      for figure in shown {
        guard let date = figure.keys.date, let value = figure.number else { continue }
        let name = label(figure, others)
        if points[name] == nil { names.append(name) }
        let day = date.earliest
        points[name, default: []].append(
          .init(
            time: Double(day.year) + Double(day.month - 1) / 12, value: value,
            label: wording.date(date)))
      }
      return LineChart(
        frame: frame,
        series: names.map { .init(name: $0, runs: runs(points[$0] ?? [])) },
        isWhole: unit.isWhole, axisText: { wording.number($0, unit) }
      ).svg()
    }
    return BarChart(
      frame: frame,
      bars: shown.prefix(60).map { figure in
        let label = label(figure, dimensions)
        return .init(
          label: label.isEmpty ? wording.name(figure) : label, value: figure.number ?? 0,
          text: wording.value(figure))
      }
    ).svg()
  }

  /// The releases that any of the figures was read from, each once.
  private func releases(_ figures: [Figure]) -> [String] {
    var result: [String] = []
    for figure in figures {
      for release in wording.releases(figure).components(separatedBy: "\(wording.separator) ")
      where !result.contains(release) {
        result.append(release)
      }
    }
    return result.sorted()
  }

  /// The first and last date of a series, the moment of a stock, or the span of time.
  private func time(_ figures: [Figure]) -> String {
    guard let first = figures.first else { return "" }
    let dates = figures.compactMap(\.keys.date).sorted { $0.earliest < $1.earliest }
    if let from = dates.first, let through = dates.last {
      return from == through
        ? wording.date(from)
        : wording.text(
          "figure.period",
          ["from": .text(wording.date(from)), "through": .text(wording.date(through))])
    }
    let moments = Set(figures.map(\.moment))
    if moments.count == 1, let moment = first.moment { return wording.moment(moment) }
    return wording.period(first.period)
  }

  /// Points in unbroken runs: a gap in the record is a gap in the line.
  private func runs(_ points: [LineChart.Point]) -> [[LineChart.Point]] {
    let step = dimensions.contains(.month) ? 1.5 / 12 : 1.5
    var runs: [[LineChart.Point]] = []
    for point in points {
      if let last = runs.last?.last, point.time - last.time < step {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// What a figure is kept apart by, in words.
  private func label(_ figure: Figure, _ dimensions: [Record.Dimension]) -> String {
    var parts = dimensions.map { wording.key(figure.keys, $0) }
    if !figure.variant.isEmpty { parts.append(wording.variant(figure.indicator, figure.variant)) }
    return parts.joined(separator: " · ")
  }

  private enum Value: Encodable {
    case text(String)
    case number(Double)
    case list([String])

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .list(let list): try container.encode(list)
      }
    }
  }

  /// A number without grouping, whole where it is whole.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}

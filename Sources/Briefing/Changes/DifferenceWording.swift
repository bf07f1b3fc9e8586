import Foundation
import Indicators
import Record
import Releases
import Wording

/// What changed between two releases, in words.
public struct DifferenceWording: Sendable {
  let difference: RecordDifference
  let before: String
  let after: String
  let figures: FigureWording

  /// The wording of a difference.
  ///
  /// - Parameters:
  ///   - before: what the earlier side is called.
  ///   - after: what the later side is called.
  ///   - figures: figures in words, over the later side.
  public init(
    difference: RecordDifference, before: String, after: String, figures: FigureWording
  ) {
    self.difference = difference
    self.before = before
    self.after = after
    self.figures = figures
  }

  /// The difference as lines of text.
  ///
  /// - Parameter samples: how many rows and figures of each kind; 0 for all.
  public func lines(samples: Int) -> [String] {
    var lines = [
      text("diff.title", ["before": .isolated(before), "after": .isolated(after)])
    ]
    if difference.isEmpty { return lines + [text("diff.nothing")] }
    for source in difference.sources { lines += self.lines(source, samples: samples) }
    lines += figureLines(samples: samples)
    return lines
  }

  /// One line on a source: how many rows are new, removed, changed and as they were.
  public func summary(_ source: SourceDifference) -> String {
    text("diff.rows", counts(source.lineCounts, ["unchanged": .count(source.unchanged)]))
  }

  /// The releases of a source on both sides.
  public func releases(_ source: SourceDifference) -> String {
    text(
      "diff.source",
      [
        "source": .isolated(source.source), "before": .isolated(Self.version(source.before)),
        "after": .isolated(Self.version(source.after)),
      ])
  }

  static func version(_ snapshots: [Snapshot]) -> String {
    let versions = Set(snapshots.map(\.version)).sorted()
    return versions.isEmpty ? "—" : versions.joined(separator: " ")
  }

  func text(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    figures.text(key, arguments)
  }

  private func counts(
    _ counts: DifferenceCounts, _ others: [String: Argument] = [:]
  ) -> [String: Argument] {
    others.merging(
      [
        "new": .count(counts.new), "removed": .count(counts.removed),
        "changed": .count(counts.changed),
      ]) { first, _ in first }
  }

  private func lines(_ source: SourceDifference, samples: Int) -> [String] {
    var lines = ["", releases(source), "  \(summary(source))"]
    if source.observationCounts.total > 0 {
      lines.append("  " + text("diff.observations", counts(source.observationCounts)))
    }
    if !source.columns.isEmpty {
      let list = source.columns.map { "\($0.column) \(figures.catalogue.numerals.whole($0.rows))" }
      lines.append("  " + text("diff.columns", ["list": .text(joined(list))]))
    }
    for (key, columns) in [
      ("diff.added-columns", source.addedColumns), ("diff.removed-columns", source.removedColumns),
    ] where !columns.isEmpty {
      lines.append("  " + text(key, ["list": .isolated(columns.joined(separator: ", "))]))
    }
    for dimension in source.dimensions {
      let shown = samples > 0 ? Array(dimension.entries.prefix(samples)) : dimension.entries
      let list = shown.map { entry in
        "\(name(entry.code, dimension.dimension)) \(Self.signed(entry.counts, figures))"
      }
      lines.append(
        "  "
          + text(
            "diff.by",
            [
              "dimension": .text(text("column.\(dimension.dimension.rawValue)")),
              "list": .text(joined(list)),
            ]))
    }
    for kind in DifferenceKind.allCases {
      let all = source.lines.filter { $0.kind == kind }
      guard !all.isEmpty else { continue }
      lines.append("  " + text("diff.kind.\(kind.rawValue)", ["n": .count(all.count)]))
      let shown = samples > 0 ? Array(all.prefix(samples)) : all
      for line in shown { lines.append("    \(row(line, source))") }
      if shown.count < all.count {
        lines.append("    " + text("diff.more", ["n": .count(all.count - shown.count)]))
      }
    }
    return lines
  }

  /// A row by its place in the file, its key and what it says otherwise.
  private func row(_ line: LineDifference, _ source: SourceDifference) -> String {
    let id = line.after ?? line.before
    let snapshot = (line.after == nil ? source.before : source.after).first {
      $0.number == id?.snapshot
    }
    let place = "\(snapshot?.path ?? "")#row:\(id?.row ?? 0)"
    let cells = line.cells.map { cell in
      switch line.kind {
      case .new: return "\(cell.column): \(cell.after)"
      case .removed: return "\(cell.column): \(cell.before)"
      case .changed:
        return text(
          "diff.cell",
          [
            "column": .isolated(cell.column), "before": quoted(cell.before),
            "after": quoted(cell.after),
          ])
      }
    }
    return "\(place)  \(line.key)  \(joined(cells))"
  }

  private func quoted(_ value: String) -> Argument {
    .text(value.isEmpty ? text("diff.blank") : text("diff.quoted", ["value": .isolated(value)]))
  }

  private func figureLines(samples: Int) -> [String] {
    let all = difference.indicators
    guard !all.isEmpty else { return [] }
    var lines = ["", text("diff.figures", ["n": .count(all.count)])]
    let byIndicator = Dictionary(grouping: all) { $0.figure?.indicator ?? "" }
    for indicator in IndicatorList.all.map({ $0.definition.id }) {
      guard let differences = byIndicator[indicator] else { continue }
      lines.append("  \(text("indicator.\(indicator).name"))")
      let shown = samples > 0 ? Array(differences.prefix(samples)) : differences
      for difference in shown { lines.append("    \(figure(difference))") }
      if shown.count < differences.count {
        lines.append("    " + text("diff.more", ["n": .count(differences.count - shown.count)]))
      }
    }
    return lines
  }

  /// A figure on both sides: what it is kept apart by, before, after, by how much.
  func figure(_ difference: IndicatorDifference) -> String {
    let label = label(difference)
    let values = text(
      "diff.values",
      [
        "before": .isolated(difference.before.map(figures.value) ?? "—"),
        "after": .isolated(difference.after.map(figures.value) ?? "—"),
      ])
    guard let amount = amount(difference) else { return "\(label): \(values)" }
    return "\(label): \(values) (\(amount))"
  }

  /// By how much a figure differs, with its sign and unit; shares differ by percentage points.
  public func amount(_ difference: IndicatorDifference) -> String? {
    guard let amount = difference.difference, let unit = difference.figure?.unit else {
      return nil
    }
    let amountUnit = unit == .share ? .sharePoints : unit
    let number = figures.number(amount, amountUnit)
    let sign = amount > 0 && !number.hasPrefix("+") ? "+" : ""
    return "\(sign)\(number) \(figures.unit(amountUnit))"
  }

  /// What a figure is kept apart by, in words.
  public func label(_ difference: IndicatorDifference) -> String {
    guard let figure = difference.figure else { return "" }
    var parts = difference.dimensions.map { figures.key(figure.keys, $0) }
    if !figure.variant.isEmpty { parts.append(figures.variant(figure.indicator, figure.variant)) }
    if let source = figure.keys.source { parts.append(source) }
    return parts.isEmpty ? text("dimension.all") : parts.joined(separator: " · ")
  }

  private func joined(_ list: [String]) -> String {
    list.joined(separator: "\(figures.separator) ")
  }

  /// The name of what a dimension keeps apart.
  func name(_ code: String, _ dimension: Record.Dimension) -> String {
    let id = EntityID(rawValue: code)
    switch dimension {
    case .mission: return figures.mission(id)
    case .contributor: return figures.state(id)
    case .group: return figures.group(id)
    case .type: return text("incident.\(code)")
    case .personnel: return text("personnel.\(code)")
    case .sex: return text("sex.\(code)")
    case .category: return figures.category(code)
    case .month, .year: return code
    }
  }

  /// `+79 −0 ~122`, as far as there is anything.
  private static func signed(_ counts: DifferenceCounts, _ figures: FigureWording) -> String {
    let numerals = figures.catalogue.numerals
    var parts: [String] = []
    if counts.new > 0 { parts.append("+\(numerals.whole(counts.new))") }
    if counts.removed > 0 { parts.append("−\(numerals.whole(counts.removed))") }
    if counts.changed > 0 { parts.append("~\(numerals.whole(counts.changed))") }
    return parts.joined(separator: " ")
  }
}

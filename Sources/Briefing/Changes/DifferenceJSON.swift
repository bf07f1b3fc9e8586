import Foundation
import Indicators
import Record
import Releases

extension DifferenceWording {
  /// The difference as JSON, every row and every figure in it; codes as in the record.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let body = Body(
      before: before, after: after, sources: difference.sources.map(Self.source),
      figures: difference.indicators.compactMap(Self.figure))
    return String(decoding: try encoder.encode(body), as: UTF8.self)
  }

  private static func source(_ source: SourceDifference) -> SourceBody {
    SourceBody(
      source: source.source, before: source.before.map(\.path), after: source.after.map(\.path),
      rows: Counts(source.lineCounts), unchanged: source.unchanged,
      observations: Counts(source.observationCounts),
      columns: Dictionary(source.columns.map { ($0.column, $0.rows) }) { first, _ in first },
      addedColumns: source.addedColumns, removedColumns: source.removedColumns,
      dimensions: Dictionary(
        source.dimensions.map { dimension in
          (
            dimension.dimension.rawValue,
            Dictionary(dimension.entries.map { ($0.code, Counts($0.counts)) }) { first, _ in first }
          )
        }
      ) { first, _ in first },
      lines: source.lines.map { line in
        LineBody(
          kind: line.kind.rawValue, key: line.key, before: place(line.before, source.before),
          after: place(line.after, source.after),
          cells: Dictionary(
            line.cells.map { ($0.column, [$0.before, $0.after]) }
          ) { first, _ in first })
      })
  }

  private static func place(_ line: LineID?, _ snapshots: [Snapshot]) -> String? {
    guard let line, let snapshot = snapshots.first(where: { $0.number == line.snapshot }) else {
      return nil
    }
    return "\(snapshot.path)#row:\(line.row)"
  }

  private static func figure(_ difference: IndicatorDifference) -> FigureBody? {
    guard let figure = difference.figure else { return nil }
    var keys: [String: String] = [:]
    for dimension in difference.dimensions {
      keys[dimension.rawValue] = FigureWording.code(figure.keys, dimension)
    }
    return FigureBody(
      indicator: figure.indicator, figure: figure.variant, source: figure.keys.source, keys: keys,
      unit: figure.unit.rawValue, before: difference.before?.number,
      after: difference.after?.number, difference: difference.difference)
  }

  private struct Body: Encodable {
    let before: String
    let after: String
    let sources: [SourceBody]
    let figures: [FigureBody]
  }

  private struct SourceBody: Encodable {
    let source: String
    let before: [String]
    let after: [String]
    let rows: Counts
    let unchanged: Int
    let observations: Counts
    let columns: [String: Int]
    let addedColumns: [String]
    let removedColumns: [String]
    let dimensions: [String: [String: Counts]]
    let lines: [LineBody]
  }

  private struct Counts: Encodable {
    let new: Int
    let removed: Int
    let changed: Int

    init(_ counts: DifferenceCounts) {
      new = counts.new
      removed = counts.removed
      changed = counts.changed
    }
  }

  private struct LineBody: Encodable {
    let kind: String
    let key: String
    let before: String?
    let after: String?
    let cells: [String: [String]]
  }

  private struct FigureBody: Encodable {
    let indicator: String
    let figure: String
    let source: String?
    let keys: [String: String]
    let unit: String
    let before: Double?
    let after: Double?
    let difference: Double?
  }
}

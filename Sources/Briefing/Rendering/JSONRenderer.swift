import Foundation
import Indicators
import Record

/// A briefing as JSON, for programs: text by block, and every figure with its value, interval,
/// population, scope, release and all rows it rests on.
public struct JSONRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The text, keys in alphabetical order.
  public func render(_ document: Document) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let body = Body(
      title: document.title, language: document.language.rawValue,
      asOf: document.asOf.description, from: document.period.from.description,
      through: document.period.through.description,
      sections: document.sections.map { section in
        Section(key: section.key, title: section.title, blocks: section.blocks.map(Self.part))
      },
      figures: document.explanations.map(Self.figure))
    return String(decoding: try encoder.encode(body), as: UTF8.self) + "\n"
  }

  private static func part(_ block: Block) -> Part {
    switch block {
    case .heading(let text, _): return Part(kind: "heading", text: text)
    case .paragraph(let parts):
      return Part(kind: "paragraph", text: text(parts), figures: ids(parts))
    case .note(let parts): return Part(kind: "note", text: text(parts), figures: ids(parts))
    case .list(let items): return Part(kind: "list", items: items.map(text))
    case .headlines(let headlines):
      return Part(
        kind: "headlines", items: headlines.map { "\(text($0.value)) \(text($0.label))" },
        figures: headlines.flatMap { ids($0.value) })
    case .table(let table): return part(table, kind: "table", title: table.title)
    case .chart(_, let title, let data): return part(data, kind: "chart", title: title)
    }
  }

  private static func part(_ table: Table, kind: String, title: String) -> Part {
    Part(
      kind: kind, text: title, columns: table.columns, rows: table.rows.map { $0.map(text) },
      figures: table.rows.flatMap { $0.flatMap(ids) })
  }

  private static func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      if case .aside(let text) = inline { return " (\(text))" }
      return inline.text
    }.joined()
  }

  private static func ids(_ inlines: [Inline]) -> [String] {
    inlines.compactMap { if case .figure(let id, _) = $0 { id } else { nil } }
  }

  private static func figure(_ explanation: Explanation) -> FigureBody {
    let figure = explanation.figure
    return FigureBody(
      id: explanation.id, title: explanation.title, indicator: figure.indicator,
      variant: figure.variant.isEmpty ? nil : figure.variant, value: figure.number,
      unit: figure.unit.rawValue, lower: figure.interval?.lower, upper: figure.interval?.upper,
      method: figure.interval?.method.rawValue, population: figure.population.rawValue,
      scope: figure.scope.rawValue, from: figure.period.statedStart?.description,
      through: figure.period.through.description,
      moment: figure.moment?.date.description, formula: explanation.formula,
      inputs: explanation.inputs.map { input in
        InputBody(
          symbol: input.symbol, value: input.value, unit: input.unit,
          rows: input.rows.map { rows in
            RowsBody(
              file: rows.path, count: rows.count,
              ranges: rows.ranges.map { [$0.lowerBound, $0.upperBound] })
          })
      }, notes: explanation.notes.map(text), command: explanation.command)
  }

  private struct Body: Encodable {
    let title, language, asOf, from, through: String
    let sections: [Section]
    let figures: [FigureBody]
  }

  private struct Section: Encodable {
    let key, title: String
    let blocks: [Part]
  }

  private struct Part: Encodable {
    let kind: String
    var text: String?
    var items: [String]?
    var columns: [String]?
    var rows: [[String]]?
    var figures: [String]?
  }

  private struct FigureBody: Encodable {
    let id, title, indicator: String
    let variant: String?
    let value: Double?
    let unit: String
    let lower, upper: Double?
    let method: String?
    let population, scope: String
    let from: String?
    let through: String
    let moment: String?
    let formula: String
    let inputs: [InputBody]
    let notes: [String]
    let command: String
  }

  private struct InputBody: Encodable {
    let symbol, value, unit: String
    let rows: [RowsBody]
  }

  private struct RowsBody: Encodable {
    let file: String
    let count: Int
    let ranges: [[Int]]
  }
}

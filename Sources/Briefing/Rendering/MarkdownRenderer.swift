import Record
import Wording

/// A briefing as Markdown, for mail and for editing further.
///
/// Latin runs in Arabic text are kept apart by Unicode isolates, since Markdown has no other way.
public struct MarkdownRenderer: Sendable {
  private let wording: FigureWording

  /// A renderer with the wording of the document's language.
  public init(wording: FigureWording) { self.wording = wording }

  /// The text.
  public func render(_ document: Document) -> String {
    var text = "# \(Escaping.markdown(document.title))\n\n\(inlines(document.subtitle))\n"
    for section in document.sections {
      text += "\n## \(Escaping.markdown(section.title))\n"
      for block in section.blocks { text += "\n\(self.block(block))\n" }
    }
    text += "\n## \(Escaping.markdown(wording.text("document.explanations")))\n"
    for explanation in document.explanations {
      text += "\n### \(explanation.id). \(Escaping.markdown(explanation.title))\n\n"
      for particular in explanation.particulars {
        text += "- \(Escaping.markdown(particular.label)): \(inlines(particular.text))\n"
      }
      text +=
        "- \(Escaping.markdown(wording.text("figure.label.formula"))): `\(explanation.formula)`\n"
      for input in explanation.inputs {
        for rows in input.rows {
          text += "- `\(input.symbol) = \(input.value)`: `\(rows.path)` \(RowRanges.text(rows))\n"
        }
      }
      for note in explanation.notes { text += "- \(inlines(note))\n" }
      text += "- `\(explanation.command)`\n"
    }
    return text
  }

  private func block(_ block: Block) -> String {
    switch block {
    case .heading(let text, _): return "### \(Escaping.markdown(text))"
    case .paragraph(let parts): return inlines(parts)
    case .note(let parts): return "> \(inlines(parts))"
    case .list(let items): return items.map { "- \(inlines($0))" }.joined(separator: "\n")
    case .headlines(let headlines):
      return headlines.map { "- **\(inlines($0.value))** \(inlines($0.label))" }
        .joined(separator: "\n")
    case .table(let table): return self.table(table)
    case .chart(_, _, let data): return table(data)
    }
  }

  private func table(_ table: Table) -> String {
    guard !table.rows.isEmpty else { return "" }
    var lines = ["**\(Escaping.markdown(table.title))**", ""]
    lines.append("| " + table.columns.map(Escaping.markdown).joined(separator: " | ") + " |")
    lines.append(
      "|" + table.columns.indices.map { table.numeric.contains($0) ? " ---: |" : " --- |" }.joined()
    )
    for row in table.rows {
      lines.append("| " + row.map(inlines).joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private func inlines(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Escaping.markdown(text)
      case .isolated(let text): isolated(Escaping.markdown(text))
      case .figure(let id, let text): isolated(Escaping.markdown(text)) + " [\(id)]"
      case .aside(let text): " (\(Escaping.markdown(text)))"
      case .link(let text, _), .entity(let text, _), .page(let text, _): Escaping.markdown(text)
      case .row(let text, _): isolated(Escaping.markdown(text))
      case .address(let text, let url): "[\(Escaping.markdown(text))](\(url))"
      }
    }.joined()
  }

  private func isolated(_ text: String) -> String {
    wording.language.isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
  }
}

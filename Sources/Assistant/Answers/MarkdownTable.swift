/// A table in the form that assistants and people read alike: cells between upright strokes.
struct MarkdownTable {
  let columns: [String]
  let rows: [[String]]

  /// The table as lines.
  var lines: [String] {
    [Self.line(columns), "|" + columns.map { _ in " --- |" }.joined()] + rows.map(Self.line)
  }

  private static func line(_ cells: [String]) -> String {
    "| "
      + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
      .joined(separator: " | ") + " |"
  }
}

/// Text made safe for the formats that the briefing is written in.
public enum Escaping {
  /// For HTML, in text and attributes.
  public static func html(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// For Markdown: characters that would be read as marks.
  static func markdown(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

/// Rows as runs for reading: `rows 12–15, 18`.
enum RowRanges {
  /// How many runs are written out; the command beside them lists all.
  static let shown = 40

  /// The runs in words.
  static func text(_ rows: ExplainedRows) -> String {
    rows.ranges.prefix(shown).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }.joined(separator: ", ")
      + (rows.ranges.count > shown ? ", …" : "")
  }

  /// The path, the count and the runs for a page.
  static func html(_ rows: ExplainedRows, _ wording: FigureWording) -> String {
    let count = wording.text("noun.row", ["n": .count(rows.count)])
    return "<bdi dir=\"ltr\">\(Escaping.html(rows.path))</bdi> — \(Escaping.html(count)): "
      + "<bdi dir=\"ltr\">\(Escaping.html(text(rows)))</bdi>"
  }
}

/// Rows of comma-separated text (RFC 4180).
public enum DelimitedText {
  /// A row without its line break; what holds a comma, a quote or a line break is quoted.
  public static func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",")
  }

  /// The break between rows.
  public static let lineBreak = "\r\n"

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
      ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}

/// Rows of comma-separated text (RFC 4180).
public enum DelimitedText {
  /// A row without its line break; what holds a comma, a quote or a line break is quoted.
  public static func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",")
  }

  /// The break between rows.
  public static let lineBreak = "\r\n"

  /// Code point by code point: a mark over a quotation mark would make another character of it.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return text
    }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }
}

/// Where documents and their lines stand on the site.
public enum DocumentLinks {
  /// How many lines of a document a page holds.
  static let shown = 200

  /// The path of a document's page.
  static func path(_ document: String) -> String { "/documents/\(document)" }

  /// The page that holds a line, as parts of an address, and the line's identifier on it.
  public static func target(
    _ document: String, line: Int
  ) -> (path: String, query: String, anchor: String) {
    let first = max(0, line - 1) / shown * shown + 1
    return (path(document), first == 1 ? "" : "first=\(first)", anchor(line))
  }

  /// The identifier of a line on its page.
  static func anchor(_ line: Int) -> String { line == 0 ? "main" : "line-\(line)" }
}

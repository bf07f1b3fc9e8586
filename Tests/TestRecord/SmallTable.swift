import Record

/// A table of a test's own, in the two forms in which the hub answers.
public struct SmallTable: Sendable {
  let columns: [String]
  let rows: [[String]]

  /// The hub's forms.
  public enum Form: CaseIterable, Sendable {
    /// Comma-separated text with days such as `2024-09-09`.
    case csv
    /// JSON with milliseconds since 1970 for days, `250.0` for numbers, null for what is blank, names of
    /// columns in lower case with underscores, and the publisher's own numbers of rows.
    case json

    var mediaType: String { self == .csv ? "text/csv" : "application/json" }
  }

  /// A table by its columns, parted by commas, and its rows, parted in the same way.
  public init(_ columns: String, _ rows: String...) {
    self.columns = Self.cells(columns)
    self.rows = rows.map(Self.cells)
  }

  /// The same table with more rows.
  public func adding(_ rows: String...) -> SmallTable {
    SmallTable(columns: columns, rows: self.rows + rows.map(Self.cells))
  }

  /// The file.
  public func text(_ form: Form) -> String {
    switch form {
    case .csv:
      return ([columns] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    case .json:
      let objects = rows.enumerated().map { number, row in
        let values = zip(columns, row).map { "\"\(Self.name($0))\": \(Self.value($1))" }
        return "{\"id\": \(number + 1), \(values.joined(separator: ", "))}"
      }
      return "[\(objects.joined(separator: ",\n"))]"
    }
  }

  /// A data folder with this table as its one file.
  public func data(
    _ format: String, _ form: Form = .csv, quarantine: Int = 0
  ) throws -> SmallData {
    try SmallData(
      format: format, text: text(form), mediaType: form.mediaType, quarantine: quarantine)
  }

  private init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  private static func cells(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  private static func name(_ column: String) -> String {
    column.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
  }

  private static func value(_ text: String) -> String {
    if text.isEmpty { return "null" }
    if let date = CalendarDate(iso: text) { return String(Int(date.dayNumber) * 86_400_000) }
    if let number = Double(text) { return String(number) }
    return "\"\(text)\""
  }
}

import Foundation
import TestRecord

/// The casualties that differ between the two published files, counted with nothing of the program: its
/// own reading of JSON and of comma-separated text, its own idea of what is the same.
enum IndependentComparison {
  /// The identifiers that differ; the second row of an identifier is marked `#2`.
  static func keys() throws -> Set<String> {
    let older = byIdentifier(try olderRows())
    let newer = byIdentifier(try newerRows())
    var keys: Set<String> = []
    for (key, row) in newer where older[key] != row { keys.insert(key) }
    for key in older.keys where newer[key] == nil { keys.insert(key) }
    return keys
  }

  private static let ignored: Set<String> = ["id", "last_update"]

  private static func byIdentifier(_ rows: [[String: String]]) -> [String: [String: String]] {
    var result: [String: [String: String]] = [:]
    for row in rows {
      let identifier = row["casualty_id"] ?? ""
      let key = result[identifier] == nil ? identifier : "\(identifier)#2"
      result[key] = row.filter { !ignored.contains($0.key) }
    }
    return result
  }

  private static func olderRows() throws -> [[String: String]] {
    let objects =
      try JSONSerialization.jsonObject(with: Data(LiveData.olderFatalities())) as? [[String: Any]]
    return (objects ?? []).map { object in
      var row: [String: String] = [:]
      for (name, value) in object {
        switch value {
        case let number as NSNumber where name == "incident_date":
          row[name] = day(number.int64Value / 86_400_000)
        case let number as NSNumber: row[name] = String(number.int64Value)
        case let text as String: row[name] = text.trimmingCharacters(in: .whitespaces)
        default: row[name] = ""
        }
      }
      return row
    }
  }

  /// The file quotes nothing, so that commas part its cells.
  private static func newerRows() throws -> [[String: String]] {
    let lines = String(decoding: try LiveData.newerFatalities(), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    let names = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      var row: [String: String] = [:]
      for (name, cell) in zip(names, cells) {
        row[name] =
          name == "m49_code"
          ? cell.replacing(".0", with: "") : cell.trimmingCharacters(in: .whitespaces)
      }
      return row
    }
  }

  /// A day from days since 1970, by the calendar of Foundation.
  private static func day(_ days: Int64) -> String {
    Date(timeIntervalSince1970: Double(days) * 86_400).formatted(
      .iso8601.year().month().day().dateSeparator(.dash))
  }
}

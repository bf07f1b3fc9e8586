import Foundation

/// The two published files of the fatalities compared by other means than the program's: every
/// column but `id` and `last_update`, with dates and numbers in one spelling.
struct PublishedComparison {
  private(set) var new: Set<String> = []
  private(set) var changed: Set<String> = []
  private(set) var removed: Set<String> = []
  /// Rows, where the sets above have identifiers.
  private(set) var newRows = 0
  private(set) var changedRows = 0
  /// The identifiers that one of the files has twice.
  private(set) var twice: Set<String> = []

  init(older json: [UInt8], newer csv: [UInt8]) throws {
    let older = try Self.byIdentifier(Self.objects(json))
    let newer = Self.byIdentifier(Self.records(csv))
    for (identifier, rows) in newer {
      if rows.count > 1 { twice.insert(identifier) }
      let before = older[identifier] ?? []
      // Rows in common go first, whichever of two they are.
      var unmatched = before
      let left = rows.filter { row in
        guard let index = unmatched.firstIndex(of: row) else { return true }
        unmatched.remove(at: index)
        return false
      }
      let pairs = min(left.count, unmatched.count)
      changedRows += pairs
      newRows += left.count - pairs
      if pairs > 0 { changed.insert(identifier) }
      if left.count > pairs { new.insert(identifier) }
      if unmatched.count > pairs { removed.insert(identifier) }
    }
    for (identifier, rows) in older {
      if rows.count > 1 { twice.insert(identifier) }
      if newer[identifier] == nil { removed.insert(identifier) }
    }
  }

  private static func byIdentifier(_ rows: [[String: String]]) -> [String: [[String: String]]] {
    Dictionary(grouping: rows) { $0["casualty_id"] ?? "" }.mapValues { rows in
      rows.map { row in row.filter { $0.key != "id" && $0.key != "last_update" } }
    }
  }

  private static func objects(_ bytes: [UInt8]) throws -> [[String: String]] {
    let rows = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]] ?? []
    return rows.map { row in
      var cells: [String: String] = [:]
      for (name, value) in row {
        if value is NSNull {
          cells[name] = ""
        } else if let number = value as? NSNumber {
          cells[name] =
            name == "incident_date" ? day(number.doubleValue) : spelled(number.doubleValue)
        } else {
          cells[name] = "\(value)"
        }
      }
      return cells
    }
  }

  private static func records(_ bytes: [UInt8]) -> [[String: String]] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let names = lines.first.map(cells) ?? []
    return lines.dropFirst().map { line in
      var row = Dictionary(zip(names, cells(line))) { first, _ in first }
      if let code = row["m49_code"].flatMap(Double.init) { row["m49_code"] = spelled(code) }
      return row
    }
  }

  /// The cells of a line; a quotation mark hides commas and, doubled, is itself.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    var wasQuote = false
    for character in line {
      if character == "\"" {
        if !isQuoted, wasQuote { cells[cells.count - 1].append(character) }
        isQuoted.toggle()
        wasQuote.toggle()
        continue
      }
      wasQuote = false
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private static func spelled(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  private static func day(_ milliseconds: Double) -> String {
    String(
      ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: milliseconds / 1000)).prefix(
        10))
  }
}

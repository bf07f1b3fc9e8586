import Foundation
import TestRecord

/// A dataset as the hub's catalogue declares it, read here by its lines alone.
struct CataloguedDataset {
  struct Column {
    let name: String
    let type: String
  }

  let id: String
  var columns: [Column] = []
  /// Whether a reader of its own gives its rows a meaning.
  var hasReader = false

  static let all: [CataloguedDataset] = {
    let path = "\(TestRecord.dataFolder)/catalogue/peace-security-data-hub.yml"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var datasets: [CataloguedDataset] = []
    for line in text.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("- id: ") {
        datasets.append(CataloguedDataset(id: String(line.dropFirst(6))))
      } else if line.hasPrefix("format: "), !datasets.isEmpty {
        datasets[datasets.count - 1].hasReader = true
      } else if line.hasPrefix("- {name: \""), !datasets.isEmpty {
        let parts = line.dropFirst("- {name: \"".count).components(separatedBy: "\", type: ")
        datasets[datasets.count - 1].columns.append(
          // The catalogue names one column for all tasks.
          Column(
            name: parts[0].replacingOccurrences(of: "[task]", with: "DisarmDemob"),
            type: String(parts.last?.dropLast() ?? "")))
      }
    }
    return datasets
  }()

  static func named(_ id: String) -> CataloguedDataset? { all.first { $0.id == id } }

  /// So many rows of values that fit the types.
  func rows(_ count: Int) -> [[String]] {
    (1...count).map { row in
      columns.map { column in
        switch column.type {
        case "number": String(row)
        case "currency": "\(row * 1000).50"
        case "date": "2024-0\(row % 9 + 1)-15"
        default: "\(id) \(row), “\(column.name)” إحاطة \"x\""
        }
      }
    }
  }

  /// The file, the names of the columns spelled in a way.
  func csv(
    _ rows: [[String]], spelled: (String) -> String = { $0 }, further: [String] = []
  ) -> [UInt8] {
    Array(
      (([columns.map { spelled($0.name) } + further] + rows).map(Self.line) + [""])
        .joined(separator: "\n").utf8)
  }

  /// Cells as a line.
  static func line(_ cells: [String]) -> String {
    cells.map { cell in
      cell.contains { ",\"\n".contains($0) }
        ? "\"\(cell.replacingOccurrences(of: "\"", with: "\"\""))\"" : cell
    }.joined(separator: ",")
  }
}

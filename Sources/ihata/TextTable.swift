/// A table for the terminal: columns as wide as their widest cell.
struct TextTable {
  /// The heads of the columns.
  let columns: [String]
  /// Which columns hold numbers and stand at the right.
  let numeric: Set<Int>
  /// The cells.
  let rows: [[String]]

  /// The table as lines.
  var lines: [String] {
    let all = [columns] + rows
    let widths = columns.indices.map { column in
      all.map { Self.width($0[column]) }.max() ?? 0
    }
    return all.map { row in
      row.indices.map { column in
        let room = String(repeating: " ", count: widths[column] - Self.width(row[column]))
        return numeric.contains(column) ? room + row[column] : row[column] + room
      }.joined(separator: "  ").trimmingRight()
    }
  }

  /// The width on a terminal: marks take no room.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.count { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: false
      default: true
      }
    }
  }
}

extension String {
  fileprivate func trimmingRight() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

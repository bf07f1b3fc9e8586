import Record

/// Where the columns that a reader needs stand in a file.
enum ColumnPositions {
  /// Compares a file's columns with what a reader needs.
  ///
  /// - Returns: for each needed column its position.
  static func find(
    _ needed: [String], notRead: Set<String>, in header: [String], file: String
  ) throws(IntakeError) -> [Int] {
    var positions: [Int] = []
    var missing: [String] = []
    for column in needed {
      if let position = header.firstIndex(of: column) {
        positions.append(position)
      } else {
        missing.append(column)
      }
    }
    guard missing.isEmpty else { throw .missingColumns(file: file, columns: missing) }
    let unknown = header.filter { !needed.contains($0) && !notRead.contains($0) }
    guard unknown.isEmpty else { throw .unknownColumns(file: file, columns: unknown) }
    return positions
  }
}

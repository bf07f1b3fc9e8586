import Record

/// Where the columns that a reader needs stand in a file.
///
/// The hub writes one column as `Female_Personnel`, `female_personnel` and `Female personnel`, by
/// dataset and form: letters and digits count, case and separators do not. Anything else is refused.
enum ColumnPositions {
  /// Compares a file's columns with what a reader needs.
  ///
  /// - Returns: for each needed column its position; -1 for one that may be lacking and is.
  static func find(
    _ needed: [String], optional: Set<String> = [], notRead: Set<String>, in header: [String],
    file: String
  ) throws(IntakeError) -> [Int] {
    var known: [String: Int] = [:]
    for (position, name) in header.enumerated() where known[ColumnName.fold(name)] == nil {
      known[ColumnName.fold(name)] = position
    }
    var positions: [Int] = []
    var missing: [String] = []
    for column in needed {
      // A name that is there letter by letter comes before one that is only like it.
      if let position = header.firstIndex(of: column) ?? known[ColumnName.fold(column)] {
        positions.append(position)
      } else if optional.contains(column) {
        positions.append(-1)
      } else {
        missing.append(column)
      }
    }
    guard missing.isEmpty else { throw .missingColumns(file: file, columns: missing) }
    let expected = Set((needed + notRead).map(ColumnName.fold))
    let unknown = header.filter { !expected.contains(ColumnName.fold($0)) }
    guard unknown.isEmpty else { throw .unknownColumns(file: file, columns: unknown) }
    return positions
  }
}

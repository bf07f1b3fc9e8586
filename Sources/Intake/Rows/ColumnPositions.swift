import Record

/// Where the columns that a reader needs stand in a file.
///
/// The hub writes one column as `Female_Personnel`, `female_personnel` and `Female personnel`, by
/// dataset and form: letters and digits count, case and separators do not. Beside that only names that
/// a reader knows are accepted; anything else is refused.
enum ColumnPositions {
  /// Compares a file's columns with what a reader needs.
  ///
  /// - Returns: for each needed column its position; -1 for one that may be lacking and is.
  static func find(
    _ layout: ColumnLayout, in header: [String], file: String
  ) throws(IntakeError) -> [Int] {
    var known: [String: Int] = [:]
    for (position, name) in header.enumerated() where known[ColumnName.fold(name)] == nil {
      known[ColumnName.fold(name)] = position
    }
    var positions: [Int] = []
    var missing: [String] = []
    for column in layout.columns {
      // A name that is there letter by letter comes before one that is only like it.
      let others = (layout.otherNames[column] ?? []).lazy.compactMap { known[ColumnName.fold($0)] }
      if let position = header.firstIndex(of: column) ?? known[ColumnName.fold(column)]
        ?? others.first
      {
        positions.append(position)
      } else if layout.optional.contains(column) {
        positions.append(-1)
      } else {
        missing.append(column)
      }
    }
    guard missing.isEmpty else { throw .missingColumns(file: file, columns: missing) }
    let expected = Set(
      (layout.columns + layout.notRead + layout.otherNames.values.joined()).map(ColumnName.fold))
    let unknown = header.filter { !expected.contains(ColumnName.fold($0)) }
    guard unknown.isEmpty else { throw .unknownColumns(file: file, columns: unknown) }
    return positions
  }
}

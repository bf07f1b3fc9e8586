import Record

/// Days in the hub's tables; see `PublishedDate` for the ways in which it writes them.
enum HubDate {
  /// The day that a field names.
  static func day(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    // The commonest form without building a text: this is where millions of rows pass.
    if let date = CalendarDate(isoBytes: row.raw(column)) { return date }
    guard case .day(let date) = PublishedDate(row.text(column))?.date else {
      throw .impossibleDate(column: row.columns[column], value: row.text(column))
    }
    return date
  }

  /// The month-end that a field names.
  static func monthEnd(_ row: PublishedRow, _ column: Int) throws(Refusal) -> CalendarDate {
    let date = try day(row, column)
    guard date.isMonthEnd else {
      throw .notMonthEnd(column: row.columns[column], value: row.text(column))
    }
    return date
  }
}
